import { uuidv7 } from "uuidv7";
import * as Y from "yjs";
import { knownPeople } from "../../../shared/article/review/known-people.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { takeThreads } from "../../../shared/article/ydoc/take-threads.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { addDraft } from "../../store/queries/drafts.ts";
import { listPeople, personKey } from "../../store/queries/people.ts";
import { putSample } from "../../store/queries/sample.ts";
import type { Input, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "../versions/keep-version.ts";
import { journal, refreshRow, rowNow } from "./change-draft.ts";

/** A new draft, its content given once, as the journal's first row. */
export function createDraft(
  desk: WritingDesk,
  { article, assets, importedFrom, review, isSample, person, at }: Input<Writes["drafts.create"]>,
): DraftRow {
  const id = uuidv7() as DraftId;
  const people = listPeople(desk.store);
  const doc = seedDoc(knownPeople(article, idsIn(people)), assets);
  if (review !== undefined)
    takeThreads(doc, review.threads, review.saved, { people, newId: uuidv7 });
  addDraft(desk.store, id, at);
  const seq = journal(desk, id, { person, at }, Y.encodeStateAsUpdate(doc), doc.clientID);
  if (isSample) putSample(desk.store, { id, seq });
  refreshRow(desk, id);
  if (importedFrom !== null) {
    const author = personKey(desk.store, person, at);
    keepVersion(desk, id, { kind: "imported", name: null, note: importedFrom, author, at });
  }
  return rowNow(desk, id);
}

/** The id of whoever goes by a name here; null for strangers. */
export function idsIn(people: readonly { readonly id: string; readonly name: string }[]) {
  const ids = new Map(people.map(({ id, name }) => [name, id]));
  return (name: string): string | null => ids.get(name) ?? null;
}
