import type { ReactNode } from "react";
import { classNames } from "../../ui/class-names.ts";

export interface MarkProps {
  readonly text: string;
  /** Waits for somebody and stands in no way. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** A sign that says its text aloud, and under the pointer. */
export function Mark({ text, isQuiet, children }: MarkProps) {
  return (
    <span className={classNames("desk-mark", isQuiet && "is-quiet")} title={text}>
      <span aria-hidden="true">{children}</span>
      <span className="ui-hidden">{text}</span>
    </span>
  );
}
