import { readStatus, writeStatus } from "../../../shared/article/ydoc/fields.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Input, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "../versions/keep-version.ts";
import { changeDraft, rowNow } from "./change-draft.ts";

/** Keeps a version of before, then sets and logs the status; nothing where it is the same. */
export function setStatus(
  desk: WritingDesk,
  { id, status, message, person, at }: Input<Writes["drafts.setStatus"]>,
): DraftRow {
  const from = readStatus(desk.drafts.get(id).doc);
  if (from === status) return rowNow(desk, id);
  const author = personKey(desk.store, person, at);
  keepVersion(desk, id, { kind: "status", name: null, note: message, author, at });
  changeDraft(desk, id, { person, at }, (doc) =>
    writeStatus(doc, { from, to: status, at, person: person?.name ?? "", message }),
  );
  return rowNow(desk, id);
}
