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
