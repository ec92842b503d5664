import "./person-mark.css";
import { classNames } from "./class-names.ts";

/** Colours that tell people apart, in both themes. The letters say who it is without them. */
export type PersonHue = "blue" | "green" | "violet" | "amber" | "teal" | "rose";

export interface PersonMarkProps {
  readonly initials: string;
  readonly hue: PersonHue;
}

/** A person's initials in their colour; their name stands beside it. */
export function PersonMark({ initials, hue }: PersonMarkProps) {
  return (
    <span className={classNames("ui-person", `is-${hue}`)} aria-hidden="true">
      {initials}
    </span>
  );
}
