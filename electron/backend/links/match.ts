import type { SearchTerm } from "../../../shared/text/search-query.ts";
import { foldedWords } from "../../../shared/text/search-words.ts";
import type { SearchTexts } from "../../store/queries/search-texts.ts";

const FIELDS = "{headline slug tags}";
/** Shorter words say little of what an article is about. */
const SHORTEST = 4;
const MOST_WORDS = 12;

/** All of what was typed, in headline, slug or tags, as FTS5 reads it. */
export function matchTyped(terms: readonly SearchTerm[]): string {
  const phrases = terms.map(({ words, isPrefix }) => `"${words.join(" ")}"${isPrefix ? "*" : ""}`);
  return `${FIELDS} : (${phrases.join(" AND ")})`;
}

/** Any of the words that the draft has in its own tags and headline; null where it has none. */
export function matchAlike(texts: Pick<SearchTexts, "headline" | "tags"> | null): string | null {
  const words = foldedWords(`${texts?.tags ?? ""} ${texts?.headline ?? ""}`).split(/\s+/u);
  const telling = [...new Set(words)].filter((word) => word.length >= SHORTEST);
  if (telling.length === 0) return null;
  const any = telling.slice(0, MOST_WORDS).map((word) => `"${word}"`);
  return `${FIELDS} : (${any.join(" OR ")})`;
}
