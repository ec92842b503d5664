import { toProblem } from "../../shared/contract/from-wire.ts";
import { say } from "../../shared/words/say.ts";
import { isConnectionLost } from "../bridge/connection.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const lockDesk: Action<Workplace> = {
  name: "desk.lock",
  label: say("Lock desk"),
  menu: "file",
  shortcut: null,
  enabled: () => true,
  run: async ({ desk, session }) => {
    await session?.settled();
    // The desk may close before its answer is through; only a refusal is told.
    const refused = desk.client.seal.lock().then(untilItAsks, (error: unknown) => {
      if (!isConnectionLost(toProblem(error))) throw error;
      return untilItAsks();
    });
    await Promise.race([refused, untilItAsks()]);
    window.location.reload();
  },
};

/** The desktop app closes this window; in a browser another page answers at the same address. */
export async function untilItAsks(): Promise<void> {
  for (;;) {
    const page = await fetch("/", { cache: "no-store" }).then(
      (answer) => answer.text(),
      () => "",
    );
    if (page.includes("/refused.js")) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}

const BETWEEN_MS = 300;
