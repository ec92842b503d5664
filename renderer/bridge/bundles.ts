import { BUNDLE_MEDIA_TYPE } from "../../shared/contract/bundles.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { isProblemCode, Problem } from "../../shared/contract/problem.ts";
import type { Desk } from "./connect.ts";
import { connectionLost } from "./connection.ts";

/** A draft's bundle from the browser host. Rejects with a Problem; aborts with the signal. */
export async function fetchBundle(
  { bundleUrl }: Pick<Desk, "bundleUrl">,
  draft: DraftId,
  name: string,
  signal: AbortSignal,
): Promise<File> {
  if (bundleUrl === null) throw new RangeError("This host sends no bundles.");
  const answer = await fetch(bundleUrl(draft), { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : connectionLost();
  });
  if (!answer.ok) throw await problemIn(answer);
  const blob = await answer.blob().catch((error: unknown) => {
    throw signal.aborted ? error : connectionLost();
  });
  return new File([blob], name, { type: BUNDLE_MEDIA_TYPE });
}

async function problemIn(answer: Response): Promise<Problem> {
  const told = (await answer.json().catch(() => null)) as Record<string, unknown> | null;
  if (told === null || !isProblemCode(told.code)) return connectionLost();
  return new Problem(told.code, String(told.message));
}
