import type { ListedThere } from "../../../shared/newsroom/wire.ts";
import { foldedWords } from "../../../shared/text/search-words.ts";
import type { Store } from "../store.ts";
import { addDraft, type DraftKey, draftKey } from "./drafts.ts";
import { putTexts, SEARCH_FIELDS, type SearchTexts } from "./search-texts.ts";

/**
 * Lists a draft that is on the newsroom's server only, by what the server says of it. False where this
 * desk has the draft itself; then nothing is changed.
 */
export function putThere(store: Store, there: ListedThere): boolean {
  const known = draftKey(store, there.id);
  if (known !== null && hasJournal(store, known)) return false;
  const draft = known ?? addDraft(store, there.id, utc(there.createdAt));
  const texts = textsOf({ headline: there.headline ?? "", slug: there.slug ?? "" });
  const folded = textsOf({
    headline: foldedWords(texts.headline),
    slug: foldedWords(texts.slug),
  });
  store.run(
    `INSERT OR REPLACE INTO derived
       (draft, seq, status, headline, sort_headline, slug, section, words, changed_at)
     VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?)`,
    draft,
    there.status,
    there.headline,
    folded.headline,
    there.slug,
    there.section,
    there.words,
    utc(there.updatedAt),
  );
  putTexts(store, draft, texts, folded);
  store.run(
    `INSERT INTO shared_drafts (draft, there, person) VALUES (?, 1, ?)
     ON CONFLICT (draft) DO UPDATE SET there = 1, person = excluded.person`,
    draft,
    there.person,
  );
  return true;
}

function hasJournal(store: Store, draft: DraftKey): boolean {
  return store.get("SELECT 1 FROM journal WHERE draft = ? LIMIT 1", draft) !== undefined;
}

function textsOf(texts: Pick<SearchTexts, "headline" | "slug">): SearchTexts {
  const none = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, ""]));
  return { ...none, ...texts } as unknown as SearchTexts;
}

/** As this desk writes times, so that they sort as text. */
function utc(at: string): string {
  return new Date(at).toISOString();
}
