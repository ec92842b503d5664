import { useEffect, useRef, useState } from "react";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { say } from "../../../shared/words/say.ts";
import { showToast } from "../../ui/toast.tsx";
import type { BulkDeed } from "./bulk-deeds.ts";
import { draftCount } from "./draft-count.ts";
import { type Outcome, overDrafts } from "./over-drafts.ts";

/** A deed that runs over several drafts. */
export interface Running {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly cancel: () => void;
}

export interface Bulk {
  readonly running: Running | null;
  readonly run: <Result>(rows: readonly DraftRow[], deed: BulkDeed<Result>) => Promise<void>;
}

/** Runs one deed at a time, with a message that takes it back; told of what failed. */
export function useBulk(onProblem: (problem: Problem) => void): Bulk {
  const [running, setRunning] = useState<Running | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const carryOut = async <Result>(
    rows: readonly DraftRow[],
    label: string,
    deed: (row: DraftRow) => Promise<Result>,
  ): Promise<Outcome<Result>> => {
    const controller = new AbortController();
    current.current = controller;
    const cancel = () => controller.abort();
    const onProgress = (done: number) => setRunning({ label, done, total: rows.length, cancel });
    onProgress(0);
    const outcome = await overDrafts(rows, deed, { signal: controller.signal, onProgress });
    setRunning(null);
    if (outcome.failed.length > 0) onProblem(problemOf(outcome));
    return outcome;
  };

  const run = async <Result>(rows: readonly DraftRow[], deed: BulkDeed<Result>) => {
    const { done } = await carryOut(rows, deed.label, deed.run);
    if (done.length === 0) return;
    const results = new Map(done.map(({ row, result }) => [row.id, result]));
    const undo = (row: DraftRow) => deed.undo(row, results.get(row.id) as Result);
    showToast({
      text: `${deed.done}: ${draftCount(done.length)}`,
      action: {
        label: say("Undo"),
        run: () =>
          void carryOut(
            done.map(({ row }) => row),
            say("Taking it back"),
            undo,
          ),
      },
    });
  };
  return { running, run };
}

function problemOf({ done, failed }: Outcome<unknown>): Problem {
  const [first] = failed;
  if (first === undefined) throw new RangeError("Nothing failed.");
  const { row, problem } = first;
  const others = failed.length - 1;
  return new Problem(
    problem.code,
    say(
      "“{headline}” was left as it was: {message} {others, plural, =0 {} one {The same befell # more. } other {The same befell # more. }}{draftCount} done.",
      {
        headline: row.headline ?? say("Untitled"),
        message: problem.message,
        others,
        draftCount: draftCount(done.length),
      },
    ),
    problem.data,
  );
}
