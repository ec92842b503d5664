import { placesOf, type SearchTerm, type Span } from "./search-query.ts";
import { type SearchWord, searchWords } from "./search-words.ts";

/** A stretch of text, and whether it is what was looked for. */
export interface ContextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** What a text has of what was looked for. */
export interface InContext {
  /** How many of the terms stand in it. */
  readonly found: number;
  /** The words around the first of them, on one line, with "…" where the text goes on. */
  readonly parts: readonly ContextPart[];
}

const BEFORE = 32;
const AFTER = 110;

/** Null where none of the terms stands in the text. */
export function inContext(text: string, terms: readonly SearchTerm[]): InContext | null {
  const words = wordsUntilFound(text, terms);
  const places = terms.map((term) => [...placesOf(words, term)]);
  const firsts = places.flatMap(([first]) => (first === undefined ? [] : [first]));
  if (firsts.length === 0) return null;
  const at = Math.min(...firsts.map(({ from }) => from));
  const window = cut(text, at);
  return { found: firsts.length, parts: marked(text, window, merged(places.flat(), window)) };
}

/** No more of a text than is needed: to where every term was found and a window around the first ends. */
function wordsUntilFound(text: string, terms: readonly SearchTerm[]): SearchWord[] {
  const words: SearchWord[] = [];
  const sought = new Set(terms);
  let first = Number.POSITIVE_INFINITY;
  for (const word of searchWords(text)) {
    words.push(word);
    for (const term of sought) {
      if (!isLastOf(term, word)) continue;
      const [place] = placesOf(words.slice(-term.words.length), term);
      if (place === undefined) continue;
      sought.delete(term);
      first = Math.min(first, place.from);
    }
    if (sought.size === 0 && word.from > first + AFTER) break;
  }
  return words;
}

/** Whether a term may end with the word; most words are passed over by this alone. */
function isLastOf({ words, isPrefix }: SearchTerm, { folded }: SearchWord): boolean {
  const last = words.at(-1) ?? "";
  return isPrefix ? folded.startsWith(last) : folded === last;
}

/** The whole text with every term in it marked, e.g. a headline. */
export function markTerms(text: string, terms: readonly SearchTerm[]): ContextPart[] {
  const words = [...searchWords(text)];
  const whole = { from: 0, to: text.length };
  const places = terms.flatMap((term) => [...placesOf(words, term)]);
  return marked(text, whole, merged(places, whole));
}

/** A stretch around a place that begins and ends between words. */
function cut(text: string, at: number): Span {
  const lead = text.slice(0, at);
  const from = at <= BEFORE ? 0 : at - BEFORE + nextSpace(lead.slice(-BEFORE));
  if (text.length - from <= AFTER) return { from, to: text.length };
  const to = from + lastSpace(text.slice(from, from + AFTER));
  return { from, to: Math.max(to, at + 1) };
}

function nextSpace(text: string): number {
  const space = /\s+/u.exec(text);
  return space === null ? 0 : space.index + space[0].length;
}

function lastSpace(text: string): number {
  return /^.*(?=\s)/su.exec(text)?.[0].length ?? text.length;
}

/** Places within a window in order, those that touch made one. */
function merged(places: readonly Span[], window: Span): Span[] {
  const inside = places
    .filter(({ from, to }) => from < window.to && to > window.from)
    .map(({ from, to }) => ({ from, to: Math.min(to, window.to) }))
    .sort((a, b) => a.from - b.from);
  const result: Span[] = [];
  for (const place of inside) {
    const last = result.at(-1);
    if (last === undefined || place.from > last.to) result.push(place);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, place.to) };
  }
  return result;
}

function marked(text: string, { from, to }: Span, places: readonly Span[]): ContextPart[] {
  const parts: ContextPart[] = [];
  const add = (start: number, end: number, isHit: boolean) => {
    const part = text.slice(start, end).replace(/\s+/gu, " ");
    if (part !== "") parts.push({ text: part, isHit });
  };
  if (from > 0) parts.push({ text: "… ", isHit: false });
  let at = from;
  for (const place of places) {
    add(at, place.from, false);
    add(place.from, place.to, true);
    at = place.to;
  }
  add(at, to, false);
  if (to < text.length) parts.push({ text: " …", isHit: false });
  return parts;
}
