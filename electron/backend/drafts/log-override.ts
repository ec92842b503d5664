import { logOverride } from "../../../shared/article/ydoc/desk-log.ts";
import { readFields } from "../../../shared/article/ydoc/fields.ts";
import type { Input, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { changeDraft } from "./change-draft.ts";

export function logDraftOverride(
  desk: WritingDesk,
  { id, format, reason, person, at }: Input<Writes["drafts.logOverride"]>,
): null {
  changeDraft(desk, id, { person, at }, (doc) => {
    const until = readFields(doc).embargoUntil ?? "";
    logOverride(doc, { at, person: person?.name ?? "", format, until, reason });
  });
  return null;
}
