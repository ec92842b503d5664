import * as Y from "yjs";
import { ARTICLE_SCHEMA } from "../../../shared/article/schema.ts";
import { PERSON } from "../../../shared/article/ydoc/roots.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { putDerived, rowOf } from "../../store/queries/derived.ts";
import { appendEntry } from "../../store/queries/journal.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Stamp } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { derive } from "./derive.ts";
import { keyOf } from "./open-drafts.ts";

/**
 * Changes a draft's document on the desk itself and journals what that changed; nothing where
 * nothing differs. The derived row stands at it at once.
 */
export function changeDraft(
  desk: WritingDesk,
  id: DraftId,
  stamp: Stamp,
  change: (doc: Y.Doc) => void,
): void {
  const { doc } = desk.drafts.get(id);
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => updates.push(update);
  doc.on("update", collect);
  try {
    doc.transact(() => change(doc), PERSON);
  } finally {
    doc.off("update", collect);
  }
  if (updates.length === 0) return;
  journal(desk, id, stamp, Y.mergeUpdates(updates), doc.clientID);
  refreshRow(desk, id);
}

/** Writes the journal row of an update that the open document already holds. */
export function journal(
  desk: WritingDesk,
  id: DraftId,
  { person, at }: Stamp,
  update: Uint8Array,
  clientId: number,
): number {
  const seq = appendEntry(desk.store, {
    draft: keyOf(desk.store, id),
    bytes: update,
    at,
    person: personKey(desk.store, person, at),
    device: desk.device,
    clientId,
    articleSchema: ARTICLE_SCHEMA,
  });
  desk.drafts.advance(id, seq, ARTICLE_SCHEMA);
  desk.tell({ kind: "change", draft: id, change: { seq, update }, by: clientId });
  return seq;
}

/** Derives the draft's row from its document now. */
export function refreshRow(desk: WritingDesk, id: DraftId): void {
  putDerived(desk.store, keyOf(desk.store, id), derive(desk.drafts.get(id)));
  tellDraft(desk, id);
}

export function tellDraft(desk: WritingDesk, id: DraftId): void {
  desk.tell({ kind: "event", event: { kind: "drafts", ids: [id] } });
}

export function rowNow(desk: Pick<WritingDesk, "store">, id: DraftId): DraftRow {
  const row = rowOf(desk.store, keyOf(desk.store, id));
  if (row === null) throw new RangeError(`The draft ${id} has no row in the list.`);
  return row;
}
