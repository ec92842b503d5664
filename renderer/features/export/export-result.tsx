import type { ReactNode } from "react";
import { say } from "../../../shared/words/say.ts";
import { Alert } from "../../ui/alert.tsx";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { SlowProgress } from "../../ui/slow-progress.tsx";
import type { Insistence } from "./insistence.ts";
import { StoppedAlert } from "./stopped-alert.tsx";
import type { Order, Outcome } from "./use-export.ts";

export interface ExportResultProps {
  readonly outcome: Outcome;
  readonly onInsist: (order: Order, insistence: Insistence) => void;
  readonly onCancel: () => void;
}

/** What came of an export: files and what they do not carry, or why there are none. */
export function ExportResult({ outcome, onInsist, onCancel }: ExportResultProps): ReactNode {
  switch (outcome.kind) {
    case "none":
      return null;
    case "busy":
      return (
        <SlowProgress
          label={
            outcome.step === null
              ? say("Writing the files…")
              : say("Writing {step}…", { step: outcome.step })
          }
          {...(outcome.percent ? { value: outcome.percent } : {})}
          onCancel={onCancel}
        />
      );
    case "done":
      return <Done files={outcome.files} losses={outcome.losses} />;
    case "stopped":
      return (
        <StoppedAlert
          problem={outcome.problem}
          insistence={outcome.insistence}
          insistLabel={say("Export anyway")}
          onInsist={(insistence) => onInsist(outcome.order, insistence)}
        />
      );
    case "failed":
      return <Alert title={say("Problem")}>{outcome.problem.message}</Alert>;
  }
}

function Done({ files, losses }: Pick<Extract<Outcome, { kind: "done" }>, "files" | "losses">) {
  return (
    <div className="export-done" role="status">
      <p className="export-sum">
        <CheckIcon />
        {say("{count, plural, one {# file was written:} other {# files were written:}}", {
          count: files.length,
        })}
      </p>
      <ul className="export-files">
        {files.map((file) => (
          <li key={file}>
            <bdi>{file}</bdi>
          </li>
        ))}
      </ul>
      {losses.map((sentence) => (
        <p key={sentence} className="export-lost">
          {sentence}
        </p>
      ))}
    </div>
  );
}
