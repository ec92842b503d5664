import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { isConnectionLost } from "../../bridge/connection.ts";

const BETWEEN_MS = 300;
/** What was asked while the desk closed is never answered. */
const PATIENCE_MS = 2000;

/**
 * Resolves when the desk has come back as it was `asked` to be. It may close before its answer is
 * through: no answer is no failure. A Problem where it refused.
 */
export async function untilSealed(
  client: DeskClient,
  asked: Promise<void>,
  wanted: boolean,
  onStep: (step: { done: number; total: number }) => void = () => undefined,
): Promise<void> {
  const refused: Problem[] = [];
  asked.catch((error: unknown) => {
    const problem = toProblem(error);
    if (!isConnectionLost(problem)) refused.push(problem);
  });
  while ((await isSealed(client)) !== wanted) {
    const [problem] = refused;
    if (problem !== undefined) throw problem;
    const step = await stepNow();
    if (step !== null) onStep(step);
    await pause(BETWEEN_MS);
  }
}

/** While the desk is closed, the host says at its address how far it is. */
async function stepNow(): Promise<{ done: number; total: number } | null> {
  try {
    const answer = await fetch("/progress.json", { cache: "no-store" });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function isSealed(client: DeskClient): Promise<boolean | null> {
  const asked = client.seal.state().then(
    ({ sealed }) => sealed,
    () => null,
  );
  return Promise.race([asked, pause(PATIENCE_MS)]);
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
