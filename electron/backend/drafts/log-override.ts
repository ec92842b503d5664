import {
  logKillOverride,
  logOverride,
  logQuotesOverride,
  logRightsOverride,
  logStyleOverride,
} from "../../../shared/article/ydoc/desk-log.ts";
import { readFields } from "../../../shared/article/ydoc/fields.ts";
import { assertNever } from "../../../shared/assert-never.ts";
import type { Input, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { changeDraft } from "./change-draft.ts";

export function logDraftOverride(
  desk: WritingDesk,
  { id, hold, format, told, reason, person, at }: Input<Writes["drafts.logOverride"]>,
): null {
  changeDraft(desk, id, { person, at }, (doc) => {
    const entry = { at, person: person?.name ?? "", format, reason };
    switch (hold) {
      case "kill":
        return logKillOverride(doc, { ...entry, told: told.join(" ") });
      case "embargo":
        return logOverride(doc, { ...entry, until: readFields(doc).embargoUntil ?? "" });
      case "rights":
        return logRightsOverride(doc, { ...entry, photos: [...told] });
      case "style":
        return logStyleOverride(doc, { ...entry, words: [...told] });
      case "quotes":
        return logQuotesOverride(doc, { ...entry, told: told.join(" ") });
      default:
        return assertNever(hold);
    }
  });
  return null;
}
