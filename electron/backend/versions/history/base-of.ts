import * as Y from "yjs";
import { loadDoc } from "../../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import { JOURNAL_KEPT_MS } from "../../../../shared/workflow/thin-versions.ts";
import type { Base } from "../../../store/queries/bases.ts";
import { timesAfter } from "../../../store/queries/journal.ts";
import { getSnapshot, type Snapshot } from "../../../store/queries/snapshots.ts";
import type { Store } from "../../../store/store.ts";
import { equalDocs, snapshotNow } from "../../drafts/fold.ts";
import { caughtUp, keyOf, loadDraft, replayDraft, startOf } from "../../drafts/open-drafts.ts";

/** Changes from before this are not kept one by one. */
export function oldBefore(now: string): string {
  return new Date(Date.parse(now) - JOURNAL_KEPT_MS).toISOString();
}

/**
 * The state that may take the place of a draft's rows from before a time; null where there are none.
 * Rows that the snapshot does not cover stay, and the newest always. It is proven three ways: what is
 * stored decodes to the replay of those rows, the rows behind it build on it to what the whole
 * journal says, and so does the snapshot. Where any differs nothing may go.
 */
export function baseOf(store: Store, id: DraftId, before: string): Base | null {
  const start = startOf(store, id);
  const last = lastOld(store, start, before);
  if (last === null) return null;
  const { doc, articleSchema } = caughtUp(store, id, start, last.seq);
  const state = Y.encodeStateAsUpdate(doc);
  const kept = { ...start, doc: loadDoc(state), seq: last.seq, articleSchema };
  if (!equalDocs(kept.doc, doc)) return null;
  const whole = replayDraft(store, id).doc;
  const isProven =
    equalDocs(caughtUp(store, id, kept).doc, whole) && equalDocs(loadDraft(store, id).doc, whole);
  return isProven ? { seq: last.seq, at: last.at, state, articleSchema } : null;
}

/**
 * A snapshot for the draft that nobody wrote in long enough for one: without it its last hundreds of
 * rows would stay for ever. Null where the one it has covers all that is old but the newest row.
 */
export function coverOld(store: Store, id: DraftId, before: string): Snapshot | null {
  const key = keyOf(store, id);
  const open = timesAfter(store, key, getSnapshot(store, key)?.seq ?? 0).slice(0, -1);
  return open.some(({ at }) => at < before) ? snapshotNow(store, id) : null;
}

/** The last row of the journal's beginning that is old through and through. */
function lastOld(store: Store, { key, seq }: { key: number; seq: number }, before: string) {
  const covered = getSnapshot(store, key)?.seq ?? 0;
  const rows = timesAfter(store, key, seq).slice(0, -1);
  const end = rows.findIndex((row) => row.at >= before || row.seq > covered);
  return (end === -1 ? rows : rows.slice(0, end)).at(-1) ?? null;
}
