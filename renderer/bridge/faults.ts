import type { WindowFault } from "../../shared/contract/faults.ts";
import { isFailure, type Problem, type ProblemCode } from "../../shared/contract/problem.ts";
import { type ErrorName, errorNameOf, type Place, placesIn } from "../../shared/contract/trace.ts";
import { say } from "../../shared/words/say.ts";
import type { Observable } from "./session.ts";
import { createValue } from "./value.ts";

/** Something that went wrong while this window was open. */
export interface SeenFault {
  readonly number: number;
  /** Of the last time. */
  readonly at: string;
  /** How often the same happened in a row. */
  readonly times: number;
  readonly code: ProblemCode;
  /** The call that failed; null where none did. */
  readonly call: string | null;
  /** What the person was told. It may quote an article, so it is shown and never copied. */
  readonly sentence: string;
  /** What went wrong in the window's own program; null for a problem with a sentence of its own. */
  readonly thrown: { readonly error: ErrorName; readonly places: readonly Place[] } | null;
}

/** What went wrong in this window since it was opened, newest first. */
export interface Faults {
  readonly seen: Observable<readonly SeenFault[]>;
  /** Notes a problem once, wherever it is told; `call` as the contract names it. */
  readonly note: (problem: Problem, call?: string) => void;
  /** Notes an error that nobody foresaw, here and in the desk's log. */
  readonly noteThrown: (event: WindowFault, error: unknown) => void;
}

export interface WindowFaultFacts {
  readonly event: WindowFault;
  readonly error: ErrorName;
  readonly places: Place[];
}

const MOST = 100;

/** `tell` puts a fault of the window into the desk's log. */
export function createFaults(
  tell: (fault: WindowFaultFacts) => Promise<void>,
  clock = () => new Date(),
): Faults {
  const seen = createValue<readonly SeenFault[]>([]);
  const known = new WeakSet<object>();
  let count = 0;
  const add = (fault: Omit<SeenFault, "number" | "at" | "times">) => {
    const at = clock().toISOString();
    const [last, ...older] = seen.get();
    if (last !== undefined && isSame(last, fault)) {
      seen.set([{ ...last, at, times: last.times + 1 }, ...older]);
      return;
    }
    count += 1;
    seen.set([{ ...fault, number: count, at, times: 1 }, ...seen.get()].slice(0, MOST));
  };
  return {
    seen,
    note: (problem, call) => {
      if (known.has(problem) || (call !== undefined && !isFailure(problem.code))) return;
      known.add(problem);
      add({ code: problem.code, call: call ?? null, sentence: problem.message, thrown: null });
    },
    noteThrown: (event, error) => {
      if (error instanceof Object && known.has(error)) return;
      if (error instanceof Object) known.add(error);
      const thrown = { error: errorNameOf(error), places: placesIn(error) };
      add({ code: "INTERNAL", call: null, sentence: SENTENCES[event], thrown });
      // A desk that cannot be reached cannot be told; the window keeps it.
      tell({ event, ...thrown }).catch(() => undefined);
    },
  };
}

const SENTENCES: Readonly<Record<WindowFault, string>> = {
  window: say(
    "Something went wrong in this window. What was saved is safe. If something on the screen does not answer, load the page again.",
  ),
  rejection: say(
    "Something that this window was doing failed. What was saved is safe. Try it again; if it fails again, load the page again.",
  ),
  screen: say(
    "The screen could not be drawn. Your text is safe: it is in this window and on its way to the desk. Draw the screen again; if that fails, load the page again.",
  ),
};

function isSame(last: SeenFault, fault: Omit<SeenFault, "number" | "at" | "times">): boolean {
  return (
    last.code === fault.code &&
    last.call === fault.call &&
    last.sentence === fault.sentence &&
    last.thrown?.error === fault.thrown?.error &&
    last.thrown?.places[0] === fault.thrown?.places[0]
  );
}
