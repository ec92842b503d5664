import type { ReactNode } from "react";
import { dayInWords, isExpired } from "../../../shared/article/rights.ts";
import type { Status } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { classNames } from "../../ui/class-names.ts";
import { inWords } from "../../ui/date-time.ts";
import { ClockIcon } from "../../ui/icons/clock-icon.tsx";
import { CommentIcon } from "../../ui/icons/comment-icon.tsx";
import { PencilIcon } from "../../ui/icons/pencil-icon.tsx";
import { PhotoIcon } from "../../ui/icons/photo-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { countdown, isUrgent } from "./countdown.ts";

export interface RowMarksProps {
  readonly row: DraftRow;
  readonly now: Date;
}

/** A draft that left the desk, or never will, is due no more. */
const DONE: ReadonlySet<Status> = new Set(["published", "corrected", "killed"]);

/** What stands in the way of an export and what waits for somebody: unfinished places, comments, suggestions, photos that may not be used, an embargo. */
export function RowMarks({ row, now }: RowMarksProps) {
  const deadline = DONE.has(row.status) ? null : row.deadline;
  const { stops, embargoUntil, openSuggestions: suggested } = row;
  const photos = photoMark(row, now);
  const review = openReview(row);
  const isHeld = embargoUntil !== null && new Date(embargoUntil).getTime() > now.getTime();
  return (
    <>
      {stops === 0 ? null : (
        <Mark text={stops === 1 ? "1 thing stops an export" : `${stops} things stop an export`}>
          <WarningIcon />
          {stops}
        </Mark>
      )}
      {review === null ? null : (
        <Mark text={review} isQuiet>
          <CommentIcon />
          {row.openComments}
        </Mark>
      )}
      {suggested === 0 ? null : (
        <Mark text={suggested === 1 ? "1 suggestion is open" : `${suggested} suggestions are open`}>
          <PencilIcon />
          {suggested}
        </Mark>
      )}
      {photos === null ? null : (
        <Mark text={photos}>
          <PhotoIcon />
        </Mark>
      )}
      {isHeld ? (
        <Mark text={`Embargo until ${inWords(embargoUntil)}, ${countdown(embargoUntil, now)}`}>
          <ClockIcon />
          {countdown(embargoUntil, now)}
        </Mark>
      ) : null}
      {deadline === null ? null : (
        <Mark
          text={`Deadline ${inWords(deadline)}, ${countdown(deadline, now)}`}
          isQuiet={!isUrgent(deadline, now)}
        >
          Due {countdown(deadline, now)}
        </Mark>
      )}
    </>
  );
}

/** "2 queries are open", "3 comments are open, 2 of them queries"; null where nothing is. */
function openReview({ openComments, openQueries }: DraftRow): string | null {
  if (openComments === 0) return null;
  const isAsked = openComments === openQueries;
  const what = isAsked
    ? counted(openQueries, "query", "queries")
    : counted(openComments, "comment", "comments");
  const said = `${what} ${openComments === 1 ? "is" : "are"} open`;
  if (isAsked || openQueries === 0) return said;
  return `${said}, ${openQueries} of them ${openQueries === 1 ? "a query" : "queries"}`;
}

const counted = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** What is wrong with the rights of the draft's photos; a kill says all. */
function photoMark({ killedPhotos, rightsUntil }: DraftRow, now: Date): string | null {
  if (killedPhotos > 0)
    return killedPhotos === 1 ? "A killed photo" : `${killedPhotos} killed photos`;
  if (rightsUntil === null || !isExpired(rightsUntil, now)) return null;
  return `A photo that might be used until ${dayInWords(rightsUntil)} only`;
}

interface MarkProps {
  readonly text: string;
  /** Waits for somebody and stands in no way. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** A sign that says its text aloud, and under the pointer. */
function Mark({ text, isQuiet, children }: MarkProps) {
  return (
    <span className={classNames("desk-mark", isQuiet && "is-quiet")} title={text}>
      <span aria-hidden="true">{children}</span>
      <span className="ui-hidden">{text}</span>
    </span>
  );
}
