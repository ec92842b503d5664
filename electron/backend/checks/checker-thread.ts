import { Problem } from "../../../shared/contract/problem.ts";
import type { WordHit, WordLine } from "../../../shared/house-style/word-hit.ts";
import type { Thread } from "../context.ts";
import type { DeskPorts } from "../log/desk-log.ts";
import { type RunningThread, startThread } from "../threads/start-thread.ts";
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
}

export interface CheckerThread extends Thread<CheckerOps> {
  readonly close: () => Promise<void>;
}

/** A whole article takes a tenth of this. */
const LONGEST_MS = 20_000;

/**
 * The thread that holds words against house style, started when it is first
 * asked. One that does not answer is ended: a pattern of the newsroom must never hold up the desk.
 */
export function checkerThread({ workers, log }: Pick<DeskPorts, "workers" | "log">): CheckerThread {
  let started: Promise<RunningThread<CheckerOps>> | null = null;
  const start = () =>
    startThread<CheckerOps>(workers.checker, null, { onNotice: () => undefined, log });
  return {
    call: async (name, input) => {
      started ??= start();
      const running = started;
      const thread = await running;
      const late = Promise.withResolvers<never>();
      const timer = setTimeout(() => {
        if (started === running) started = null;
        thread.end();
        late.reject(tooSlow());
      }, LONGEST_MS);
      try {
        return await Promise.race([thread.call(name, input), late.promise]);
      } finally {
        clearTimeout(timer);
      }
    },
    close: async () => {
      await (await started)?.close();
    },
  };
}

function tooSlow(): Problem {
  return new Problem(
    "INTERNAL",
    "The checks of words took too long and were ended. Your text is safe. A pattern among the house-style rules may be too slow: take out the newest, and open Checks again.",
  );
}
