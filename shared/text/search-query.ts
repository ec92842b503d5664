import { type SearchWord, searchWords } from "./search-words.ts";

/**
 * One thing asked for: words that stand side by side, the last of them perhaps only begun. Words
 * that a person parts by spaces are asked for one by one.
 */
export interface SearchTerm {
  readonly words: readonly string[];
  /** True where the last word may go on: "fer" finds "ferry". */
  readonly isPrefix: boolean;
}

/** What a person typed into a search: `ferry "night bus"`. All of it must be found. */
export function searchTerms(typed: string): SearchTerm[] {
  const parts = typed.split(/["“”„«»]/u);
  return parts.flatMap((part, at) => {
    const isQuoted = at % 2 === 1;
    const isClosed = at < parts.length - 1;
    const runs = isQuoted ? [part] : part.split(/\s+/u);
    return runs.flatMap((run) => {
      const words = Array.from(searchWords(run), ({ folded }) => folded);
      return words.length === 0 ? [] : [{ words, isPrefix: !(isQuoted && isClosed) }];
    });
  });
}

/** A place in a text, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Each place where a term stands, in order. */
export function* placesOf(
  words: readonly SearchWord[],
  term: SearchTerm,
): Generator<Span, void, void> {
  for (let start = 0; start + term.words.length <= words.length; start += 1) {
    const first = words[start];
    const last = words[start + term.words.length - 1];
    if (first === undefined || last === undefined || !stands(words, start, term)) continue;
    yield { from: first.from, to: last.to };
  }
}

function stands(words: readonly SearchWord[], start: number, term: SearchTerm): boolean {
  const last = term.words.length - 1;
  return term.words.every((wanted, offset) => {
    const folded = words[start + offset]?.folded;
    if (folded === undefined) return false;
    return offset === last && term.isPrefix ? folded.startsWith(wanted) : folded === wanted;
  });
}
