import "./alert.css";
import { type ReactNode, useId } from "react";
import { WarningIcon } from "./icons/warning-icon.tsx";

export interface AlertProps {
  /** Its accessible name, e.g. what kind of alert it is. */
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons: what to do about it. */
  readonly actions?: ReactNode;
}

/** Says aloud that something is wrong, what is safe and what to do. */
export function Alert({ title, children, actions }: AlertProps) {
  const id = useId();
  return (
    <div className="ui-alert" role="alert" aria-labelledby={id}>
      <WarningIcon />
      <div className="ui-alert-text">
        <strong id={id}>{title}</strong>
        <div>{children}</div>
      </div>
      {actions === undefined ? null : <div className="ui-alert-actions">{actions}</div>}
    </div>
  );
}
