import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";

/** What became of a deed over several drafts. */
export interface Outcome<Result> {
  readonly done: readonly { readonly row: DraftRow; readonly result: Result }[];
  readonly failed: readonly { readonly row: DraftRow; readonly problem: Problem }[];
}

export interface Watch {
  /** Ends it between two drafts; what was done stays done. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Does one draft after the other; one that fails does not stop the next. */
export async function overDrafts<Result>(
  rows: readonly DraftRow[],
  deed: (row: DraftRow) => Promise<Result>,
  { signal, onProgress }: Watch,
): Promise<Outcome<Result>> {
  const done: { row: DraftRow; result: Result }[] = [];
  const failed: { row: DraftRow; problem: Problem }[] = [];
  for (const [at, row] of rows.entries()) {
    if (signal.aborted) break;
    try {
      done.push({ row, result: await deed(row) });
    } catch (error) {
      failed.push({ row, problem: toProblem(error) });
    }
    onProgress(at + 1);
  }
  return { done, failed };
}
