import { uuidv7 } from "uuidv7";
import * as Y from "yjs";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { addDraft } from "../../store/queries/drafts.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Input, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "../versions/keep-version.ts";
import { journal, refreshRow, rowNow } from "./change-draft.ts";

/** A new draft, its content given once, as the journal's first row. */
export function createDraft(
  desk: WritingDesk,
  { article, assets, importedFrom, person, at }: Input<Writes["drafts.create"]>,
): DraftRow {
  const id = uuidv7() as DraftId;
  const doc = seedDoc(article, assets);
  addDraft(desk.store, id, at);
  journal(desk, id, { person, at }, Y.encodeStateAsUpdate(doc), doc.clientID);
  refreshRow(desk, id);
  if (importedFrom !== null) {
    const author = personKey(desk.store, person, at);
    keepVersion(desk, id, { kind: "imported", name: null, note: importedFrom, author, at });
  }
  return rowNow(desk, id);
}
