import type { ReactNode } from "react";
import { Alert } from "../../ui/alert.tsx";
import { SlowProgress } from "../../ui/slow-progress.tsx";
import { ImportResultList } from "./import-result.tsx";
import type { ImportState } from "./use-import.ts";

export interface ImportStatusProps {
  readonly state: ImportState;
  readonly onCancel: () => void;
}

/** How an import stands. Cancelling leaves what has become a draft already in the list. */
export function ImportStatus({ state, onCancel }: ImportStatusProps): ReactNode {
  switch (state.kind) {
    case "none":
      return null;
    case "busy":
      return <SlowProgress label={busyWords(state.count)} onCancel={onCancel} />;
    case "done":
      return (
        <div role="status">
          <ImportResultList result={state.result} />
        </div>
      );
    case "failed":
      return <Alert title="Problem">{state.problem.message}</Alert>;
  }
}

function busyWords(count: number): string {
  if (count === 0) return "Looking for files…";
  return count === 1 ? "Reading the file…" : `Reading ${count.toLocaleString("en")} files…`;
}
