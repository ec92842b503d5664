import type { Problem } from "../../../../shared/contract/problem.ts";

/** The sentences with which a packed file is refused: each kind of file has its own. */
export interface Refusals {
  /** It is no packed file at all. */
  readonly foreign: () => Problem;
  readonly damaged: (cause?: unknown) => Problem;
  readonly tooLarge: () => Problem;
  readonly locked: () => Problem;
}
