import { dayInWords, isExpired } from "../../../shared/article/rights.ts";
import type { Status } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { say } from "../../../shared/words/say.ts";
import { inWords } from "../../ui/date-time.ts";
import { ClockIcon } from "../../ui/icons/clock-icon.tsx";
import { CommentIcon } from "../../ui/icons/comment-icon.tsx";
import { PencilIcon } from "../../ui/icons/pencil-icon.tsx";
import { PhotoIcon } from "../../ui/icons/photo-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { countdown, isUrgent } from "./countdown.ts";
import { Mark } from "./mark.tsx";

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
        <Mark
          text={say(
            "{stops, plural, one {# thing stops an export} other {# things stop an export}}",
            { stops },
          )}
        >
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
        <Mark
          text={say(
            "{suggested, plural, one {# suggestion is open} other {# suggestions are open}}",
            { suggested },
          )}
        >
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
        <Mark
          text={say("Embargo until {time}, {countdown}", {
            time: inWords(embargoUntil),
            countdown: countdown(embargoUntil, now),
          })}
        >
          <ClockIcon />
          {countdown(embargoUntil, now)}
        </Mark>
      ) : null}
      {deadline === null ? null : (
        <Mark
          text={say("Deadline {time}, {countdown}", {
            time: inWords(deadline),
            countdown: countdown(deadline, now),
          })}
          isQuiet={!isUrgent(deadline, now)}
        >
          {say("Due {countdown}", { countdown: countdown(deadline, now) })}
        </Mark>
      )}
    </>
  );
}

/** "2 queries are open", "3 comments are open, 2 of them queries"; null where nothing is. */
function openReview({ openComments, openQueries }: DraftRow): string | null {
  if (openComments === 0) return null;
  if (openComments === openQueries) {
    return say("{openQueries, plural, one {# query is open} other {# queries are open}}", {
      openQueries,
    });
  }
  const said = say("{openComments, plural, one {# comment is open} other {# comments are open}}", {
    openComments,
  });
  if (openQueries === 0) return said;
  return say("{said}, {openQueries, plural, one {# of them a query} other {# of them queries}}", {
    said,
    openQueries,
  });
}

/** What is wrong with the rights of the draft's photos; a kill says all. */
function photoMark({ killedPhotos, rightsUntil }: DraftRow, now: Date): string | null {
  if (killedPhotos > 0)
    return say("{killedPhotos, plural, one {A killed photo} other {# killed photos}}", {
      killedPhotos,
    });
  if (rightsUntil === null || !isExpired(rightsUntil, now)) return null;
  return say("A photo that might be used until {dayInWords} only", {
    dayInWords: dayInWords(rightsUntil),
  });
}
