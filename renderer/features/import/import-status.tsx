import type { ReactNode } from "react";
import { say } from "../../../shared/words/say.ts";
import { Alert } from "../../ui/alert.tsx";
import { SlowProgress } from "../../ui/slow-progress.tsx";
import type { DeedsOf } from "./import-result.tsx";
import { ImportResultList } from "./import-result.tsx";
import type { ImportState } from "./use-import.ts";

export interface ImportStatusProps {
  readonly state: ImportState;
  readonly onCancel: () => void;
  readonly onUnlock: (passphrase: string) => void;
  readonly deedsOf: DeedsOf;
}

/** How an import stands. Cancelling leaves what has become a draft already in the list. */
export function ImportStatus(props: ImportStatusProps): ReactNode {
  const { state, onCancel, onUnlock, deedsOf } = props;
  switch (state.kind) {
    case "none":
      return null;
    case "busy":
      return <SlowProgress {...busy(state)} onCancel={onCancel} />;
    case "stopping":
      return <p role="status">{say("Stopping after the file at hand…")}</p>;
    case "done":
      return (
        <div role="status">
          <ImportResultList result={state.result} deedsOf={deedsOf} onUnlock={onUnlock} />
        </div>
      );
    case "failed":
      return <Alert title={say("Problem")}>{state.problem.message}</Alert>;
  }
}

type Busy = Extract<ImportState, { kind: "busy" }>;

/** What is being done, and how much of it is done where there is more than one file. */
function busy({ count, step }: Busy): { label: string; value?: number } {
  if (step === null || step.total < 2) return { label: busyWords(count) };
  const { done, total, name } = step;
  const at = Math.min(done + 1, total);
  const label =
    name === undefined
      ? say("{at, number} of {total, number}", { at, total })
      : say("{at, number} of {total, number}, {name}", { at, total, name });
  return { label, value: Math.round((100 * done) / total) };
}

function busyWords(count: number): string {
  if (count === 0) return say("Looking for files…");
  return say("{count, plural, one {Reading the file…} other {Reading # files…}}", { count });
}
