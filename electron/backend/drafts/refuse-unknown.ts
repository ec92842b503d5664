import { unknownContent } from "../../../shared/article/ydoc/guard.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";

/** UNKNOWN_CONTENT where the draft holds what this Stet does not know, which a change would delete unseen. */
export function refuseUnknown(desk: WritingDesk, id: DraftId): void {
  const unknown = unknownContent(desk.drafts.get(id).doc);
  if (unknown === null) return;
  throw new Problem(
    "UNKNOWN_CONTENT",
    `This draft holds ${unknown}, which this Stet does not know, so it was not changed. ` +
      "Nothing is lost. Use the newer Stet that wrote it.",
    { unknown },
  );
}
