import type { Problem } from "../../../shared/contract/problem.ts";

/** The sentences with which a sealed ZIP is refused: each kind of file has its own. */
export interface Refusals {
  /** It is none of these files, or its end is missing. */
  readonly foreign: (cause?: unknown) => Problem;
  /** It is one, but not as it was written. */
  readonly damaged: (cause?: unknown) => Problem;
  readonly tooLarge: () => Problem;
}
