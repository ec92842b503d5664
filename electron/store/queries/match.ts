import type { SearchTerm } from "../../../shared/text/search-query.ts";
import type { Store } from "../store.ts";
import { begunWords } from "./begun-words.ts";
import type { SearchField } from "./search-texts.ts";

/** The terms as FTS5 reads them: phrases, all of which must be found, in whatever field. */
export function matchOf(store: Store, terms: readonly SearchTerm[]): string {
  return terms.map((term) => `(${phrasesOf(store, term).join(" OR ")})`).join(" AND ");
}

/** A begun word as the words that it may be, where they are few. */
function phrasesOf(store: Store, { words, isPrefix }: SearchTerm): string[] {
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  if (!isPrefix) return [phrase(words)];
  const begun = begunWords(store, last);
  if (begun === null || begun.length === 0) return [`${phrase(words)}*`];
  return begun.map((word) => phrase([...before, word]));
}

function phrase(words: readonly string[]): string {
  return `"${words.join(" ")}"`;
}

/** The same, found in these fields alone. */
export function inFields(fields: readonly SearchField[], match: string): string {
  return `{${fields.join(" ")}} : (${match})`;
}
