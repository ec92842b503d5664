import type { Problem } from "../../../shared/contract/problem.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { EmbargoForm } from "./embargo-form.tsx";
import type { Insistence } from "./insistence.ts";

export interface StoppedAlertProps {
  readonly problem: Problem;
  /** What was insisted on before it stopped. */
  readonly insistence: Insistence;
  /** E.g. "Export anyway". */
  readonly insistLabel: string;
  readonly onInsist: (insistence: Insistence) => void;
}

/** Why nothing left the desk, and what lets it go all the same. */
export function StoppedAlert({ problem, insistence, insistLabel, onInsist }: StoppedAlertProps) {
  const force = () => onInsist({ ...insistence, force: true });
  const override = (reason: string | null) =>
    onInsist({ ...insistence, overrideEmbargo: { reason } });
  return (
    <Alert
      title="Problem"
      actions={
        problem.code === "STOPPED" ? <Button onPress={force}>{insistLabel}</Button> : undefined
      }
    >
      {problem.message}
      {problem.code === "EMBARGOED" ? <EmbargoForm onOverride={override} /> : null}
    </Alert>
  );
}

export function isStop({ code }: Problem): boolean {
  return code === "STOPPED" || code === "EMBARGOED";
}
