import * as Y from "yjs";
import { loadDoc } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { countEntriesAfter } from "../../store/queries/journal.ts";
import { getSnapshot, type Snapshot } from "../../store/queries/snapshots.ts";
import type { Store } from "../../store/store.ts";
import { keyOf, loadDraft } from "./open-drafts.ts";

/** Rows after which a draft is worth a new snapshot: some hundred keys, a millisecond or two. */
const WORTH_ROWS = 500;

/**
 * A snapshot that opening may start from, or null where the last one is near enough. It is proven:
 * what it decodes to equals the replay of the rows since the last snapshot upon that one, which was
 * proven in the same way. The rows stay in the journal; `verify` replays them from the first on.
 */
export function fold(store: Store, id: DraftId): Snapshot | null {
  const key = keyOf(store, id);
  const last = getSnapshot(store, key)?.seq ?? 0;
  return countEntriesAfter(store, key, last) < WORTH_ROWS ? null : snapshotNow(store, id);
}

/** The same however few the rows since the last one are; null where it cannot be proven. */
export function snapshotNow(store: Store, id: DraftId): Snapshot | null {
  const { doc, seq, articleSchema } = loadDraft(store, id);
  const state = Y.encodeStateAsUpdate(doc);
  return equalDocs(loadDoc(state), doc) ? { seq, state, articleSchema } : null;
}

/** Same items, same deletions, and the same content under every root. */
export function equalDocs(a: Y.Doc, b: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b)) && contentOf(a) === contentOf(b);
}

function contentOf(doc: Y.Doc): string {
  const roots = [doc.getMap("meta").toJSON(), doc.getMap("assets").toJSON()];
  return JSON.stringify([doc.getXmlFragment("body").toString(), ...roots]);
}
