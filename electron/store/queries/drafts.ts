import type { Caret } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Store } from "../store.ts";

/** Number by which the rows of this desk name a draft. */
export type DraftKey = number;

export function addDraft(store: Store, id: DraftId, at: string): DraftKey {
  return store.run("INSERT INTO drafts (id, created_at) VALUES (?, ?)", id, at).rowId;
}

export function draftKey(store: Store, id: string): DraftKey | null {
  return store.get<{ key: number }>("SELECT key FROM drafts WHERE id = ?", id)?.key ?? null;
}

export function countDrafts(store: Store): number {
  return store.get<{ count: number }>("SELECT count(*) AS count FROM drafts")?.count ?? 0;
}

/** But for those that are on the newsroom's server only. */
export function allDrafts(store: Store): { key: DraftKey; id: DraftId; createdAt: string }[] {
  return store.all(
    `SELECT key, id, created_at AS createdAt FROM drafts
     WHERE key NOT IN (SELECT draft FROM shared_drafts WHERE there = 1) ORDER BY key`,
  );
}

export function createdAt(store: Store, key: DraftKey): string {
  const row = store.get<{ at: string }>("SELECT created_at AS at FROM drafts WHERE key = ?", key);
  if (row === undefined) throw new RangeError(`There is no draft ${key}.`);
  return row.at;
}

/** Puts the draft into the bin at a time, or takes it out with null. */
export function setBinned(store: Store, key: DraftKey, at: string | null): void {
  store.run("UPDATE drafts SET binned_at = ? WHERE key = ?", at, key);
}

export function setCaret(store: Store, key: DraftKey, { anchor, head }: Caret): void {
  store.run("UPDATE drafts SET caret_anchor = ?, caret_head = ? WHERE key = ?", anchor, head, key);
}

export function getCaret(store: Store, key: DraftKey): Caret | null {
  const row = store.get<{ anchor: number | null; head: number | null }>(
    "SELECT caret_anchor AS anchor, caret_head AS head FROM drafts WHERE key = ?",
    key,
  );
  if (row === undefined || row.anchor === null || row.head === null) return null;
  return { anchor: row.anchor, head: row.head };
}
