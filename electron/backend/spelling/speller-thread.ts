import { Problem } from "../../../shared/contract/problem.ts";
import type { WordHit, WordLine } from "../../../shared/house-style/word-hit.ts";
import type { Checker } from "../../../shared/spelling/checker-of.ts";
import type { DeskPorts } from "../log/desk-log.ts";
import { type TimelyThread, timelyThread } from "../threads/timely-thread.ts";

export interface SpellingOrder {
  readonly checker: Checker;
  /** Path of the desk's own dictionary, which may be missing. */
  readonly dictionary: string;
  readonly lines: readonly WordLine[];
}

export interface SpellingFound {
  /** Changes with what a line is held against: what was found by others is to be asked for again. */
  readonly stamp: string;
  /** For each line what was found in it. */
  readonly lines: readonly (readonly WordHit[])[];
}

/** What the thread that reads spelling and grammar can be asked for. */
export interface SpellerOps {
  "words.spell"(order: SpellingOrder): Promise<SpellingFound>;
}

/** English is ready after two seconds on a quiet machine; this leaves room for a busy one. */
const LONGEST_MS = 60_000;
/** English holds 300 MB; started again it takes two seconds. */
const IDLE_MS = 10 * 60_000;

export const spellerThread = ({
  workers,
  log,
}: Pick<DeskPorts, "workers" | "log">): TimelyThread<SpellerOps> =>
  timelyThread<SpellerOps>(
    workers.speller,
    { log },
    { longestMs: LONGEST_MS, idleMs: IDLE_MS, tooSlow },
  );

function tooSlow(): Problem {
  return new Problem(
    "INTERNAL",
    "Spelling and grammar took too long and were ended. Your text is safe. Open Checks again when the computer is less busy, or turn them off in Settings.",
  );
}
