import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

/** The fields that a search looks through; `labels` are kicker, dateline and section. */
export const SEARCH_FIELDS = [
  "headline",
  "dek",
  "body",
  "captions",
  "credits",
  "byline",
  "slug",
  "tags",
  "labels",
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export type SearchTexts = Readonly<Record<SearchField, string>>;

/** Keeps a draft's texts by field, and the same texts as search reads them, word by word. */
export function putTexts(
  store: Store,
  draft: DraftKey,
  texts: SearchTexts,
  words: SearchTexts,
): void {
  const kept = JSON.stringify(texts);
  const before = store.get<{ fields: string }>("SELECT fields FROM texts WHERE draft = ?", draft);
  if (before?.fields === kept) return;
  store.run("INSERT OR REPLACE INTO texts (draft, fields) VALUES (?, ?)", draft, kept);
  store.run(INDEX, draft, ...SEARCH_FIELDS.map((field) => words[field]));
}

const INDEX = `
  INSERT OR REPLACE INTO full_text (rowid, ${SEARCH_FIELDS.join(", ")})
  VALUES (?, ${SEARCH_FIELDS.map(() => "?").join(", ")})`;

export function textsOf(store: Store, draft: DraftKey): SearchTexts | null {
  const row = store.get<{ fields: string }>("SELECT fields FROM texts WHERE draft = ?", draft);
  return row === undefined ? null : (JSON.parse(row.fields) as SearchTexts);
}

/**
 * Empties texts and index. The index is laid out anew from its own definition: after FTS5's
 * `delete-all` on an index that had deletions in it, SQLite's integrity check in the reading
 * connection found it corrupt.
 */
export function forgetTexts(store: Store): void {
  store.run("DELETE FROM texts");
  const made = store.get<{ sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'full_text'");
  if (made === undefined) throw new RangeError("This desk has no table full_text.");
  store.run("DROP TABLE full_text");
  store.run(made.sql);
}

/** Whether search has the draft in its index. */
export function isIndexed(store: Store, draft: DraftKey): boolean {
  return store.get("SELECT id FROM full_text_docsize WHERE id = ?", draft) !== undefined;
}
