import "./progress.css";
import { Label, ProgressBar } from "react-aria-components";

export interface ProgressProps {
  /** What it is doing. */
  readonly label: string;
  /** From 0 to 100; left out where nobody knows how long it takes. */
  readonly value?: number;
}

export function Progress({ label, value }: ProgressProps) {
  return (
    <ProgressBar className="ui-progress" value={value ?? 0} isIndeterminate={value === undefined}>
      <Label className="ui-label">{label}</Label>
      <progress className="ui-progress-bar" aria-hidden="true" max={100} value={value} />
    </ProgressBar>
  );
}
