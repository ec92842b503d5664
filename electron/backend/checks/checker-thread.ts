import type { FileChange } from "../../../shared/contract/house-style.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { RuleInFile } from "../../../shared/house-style/rule-file.ts";
import type { WordHit, WordLine } from "../../../shared/house-style/word-hit.ts";
import type { DeskPorts } from "../log/desk-log.ts";
import { type TimelyThread, timelyThread } from "../threads/timely-thread.ts";
import type { ListedStyle } from "./edit-style.ts";
import type { StyleFolders } from "./style-files.ts";

/** What lines are held against. */
export interface WordsOrder {
  readonly folders: StyleFolders;
  readonly language: string | null;
  readonly section: string | null;
  readonly lines: readonly WordLine[];
}

export interface WordsFound {
  /** Changes with the rules: what was found by others is to be asked for again. */
  readonly stamp: string;
  /** For each line what was found in it. */
  readonly lines: readonly (readonly WordHit[])[];
  /** A sentence for each file of rules that is none. */
  readonly wrong: readonly string[];
}

/** What the thread that reads words can be asked for. */
export interface CheckerOps {
  "words.check"(order: WordsOrder): WordsFound;
  "style.list"(folders: StyleFolders): ListedStyle;
  "style.put"(order: { readonly folders: StyleFolders; readonly rule: RuleInFile }): FileChange;
  "style.remove"(order: { readonly folders: StyleFolders; readonly id: string }): FileChange;
  "style.putBack"(order: { readonly folders: StyleFolders; readonly change: FileChange }): null;
}

/** A whole article takes a tenth of this. */
const LONGEST_MS = 20_000;

/** The thread that holds words against house style. A pattern of the newsroom must never hold up the desk. */
export function checkerThread(
  { workers, log }: Pick<DeskPorts, "workers" | "log">,
  longestMs = LONGEST_MS,
): TimelyThread<CheckerOps> {
  return timelyThread<CheckerOps>(workers.checker, { log }, { longestMs, tooSlow });
}

function tooSlow(): Problem {
  return new Problem(
    "INTERNAL",
    "The checks of words took too long and were ended. Your text is safe. A pattern among the house-style rules may be too slow: take out the newest, and open Checks again.",
  );
}
