import { useCallback, useState } from "react";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { isFailure, type Problem } from "../../shared/contract/problem.ts";
import { useDesk } from "./desk-context.ts";

/** Something that a person asked for and that takes a moment or fails. */
export interface Deed {
  readonly busy: boolean;
  /** Why the last one failed. */
  readonly problem: Problem | null;
  /** Does it; a failure becomes {@link problem}, except for one that the person cancelled. */
  readonly run: (deed: () => Promise<void>) => Promise<void>;
  readonly dismiss: () => void;
}

export function useDeed(): Deed {
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { faults } = useDesk();
  const run = useCallback(
    async (deed: () => Promise<void>) => {
      setRunning((count) => count + 1);
      setProblem(null);
      try {
        await deed();
      } catch (error) {
        if (isAbort(error)) return;
        const failure = toProblem(error);
        // What a call failed with is noted already; this is for what failed in the window.
        if (isFailure(failure.code)) faults.note(failure);
        setProblem(failure);
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [faults],
  );
  return { busy: running > 0, problem, run, dismiss: useCallback(() => setProblem(null), []) };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
