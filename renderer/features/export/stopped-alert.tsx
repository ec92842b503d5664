import type { Problem } from "../../../shared/contract/problem.ts";
import { say } from "../../../shared/words/say.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { holdIn, type Insistence, withOverride } from "./insistence.ts";
import { OverrideForm } from "./override-form.tsx";

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
  const hold = holdIn(problem);
  return (
    <Alert
      title={say("Problem")}
      actions={
        problem.code === "STOPPED" ? <Button onPress={force}>{insistLabel}</Button> : undefined
      }
    >
      {problem.message}
      {hold === null ? null : (
        <OverrideForm
          key={hold}
          hold={hold}
          onOverride={(reason) => onInsist(withOverride(insistence, hold, { reason }))}
        />
      )}
    </Alert>
  );
}
