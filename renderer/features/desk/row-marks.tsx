import type { ReactNode } from "react";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { inWords } from "../../ui/date-time.ts";
import { ClockIcon } from "../../ui/icons/clock-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";

export interface RowMarksProps {
  readonly row: DraftRow;
  readonly now: Date;
}

/** What stands in the way of an export: unfinished places, and an embargo that still holds. */
export function RowMarks({ row: { stops, embargoUntil }, now }: RowMarksProps) {
  const isHeld = embargoUntil !== null && new Date(embargoUntil).getTime() > now.getTime();
  return (
    <>
      {stops === 0 ? null : (
        <Mark text={stops === 1 ? "1 thing stops an export" : `${stops} things stop an export`}>
          <WarningIcon />
          {stops}
        </Mark>
      )}
      {isHeld ? (
        <Mark text={`Embargo until ${inWords(embargoUntil)}`}>
          <ClockIcon />
        </Mark>
      ) : null}
    </>
  );
}

interface MarkProps {
  readonly text: string;
  readonly children: ReactNode;
}

/** A sign that says its text aloud, and under the pointer. */
function Mark({ text, children }: MarkProps) {
  return (
    <span className="desk-mark" title={text}>
      <span aria-hidden="true">{children}</span>
      <span className="ui-hidden">{text}</span>
    </span>
  );
}
