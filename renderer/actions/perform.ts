import { toProblem } from "../../shared/contract/from-wire.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** Does it, where it can be done now; what goes wrong is told to the person. */
export async function perform(action: Action<Workplace>, workplace: Workplace): Promise<void> {
  if (!action.enabled(workplace)) return;
  try {
    await action.run(workplace);
  } catch (error) {
    workplace.report(toProblem(error));
  }
}
