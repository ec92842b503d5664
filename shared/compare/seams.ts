import type { NodeJson } from "../article/article.ts";
import { isText, wordsIn } from "./block-text.ts";
import type { ExactSeam } from "./exact-seams.ts";
import { inOrder, type Pair } from "./in-order.ts";
import { lineText } from "./slice-line.ts";
import { isSpace, isWord, tokensOf } from "./tokens.ts";

/** One text that stands in several blocks on the other side. Places count from 0. */
export interface Seam {
  /** The block that holds all of it. */
  readonly whole: number;
  /** Of the pieces the one that is the same block as the whole. */
  readonly own: number;
  /** In their order; two at least. */
  readonly pieces: readonly {
    readonly place: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** As much of a piece has to stand in the whole, and as much of the whole in its pieces. */
const SHARED = 0.8;

/**
 * Paragraphs of `wholes` whose words stand in several blocks of `parts`: next to the block that each
 * is, among those that are new there. Swapped sides find the joined ones. `from` and `to` are
 * where a piece lies in the text of the whole, counted in code units; together they are all of it.
 *
 * @param pairs whole and part that are the same block.
 * @param exact those that are known letter by letter: their pieces are nobody else's.
 */
export function seamsIn(
  wholes: readonly NodeJson[],
  parts: readonly NodeJson[],
  pairs: readonly Pair[],
  exact: readonly ExactSeam[],
): Seam[] {
  const known = exact.flatMap(({ whole, own, pieces: places }): Seam[] => {
    const pieces = laidOut(wholes[whole] as NodeJson, places, parts);
    return pieces === null ? [] : [{ whole, own, pieces }];
  });
  const knownWholes = new Set(known.map(({ whole }) => whole));
  const knownPieces = known.flatMap(({ pieces }) => pieces.map(({ place }) => place));
  const taken = new Set([...pairs.map(([, part]) => part), ...knownPieces]);
  const others = pairs
    .filter(([whole]) => !knownWholes.has(whole))
    .sort(([one], [other]) => one - other)
    .flatMap(([whole, own]): Seam[] => {
      const node = wholes[whole] as NodeJson;
      const piece = parts[own] as NodeJson;
      const isShorter = isText(node) && isText(piece) && loses(node, piece);
      const seam = isShorter ? seamOf(node, { parts, own, taken }) : null;
      for (const place of seam ?? []) taken.add(place.place);
      return seam === null ? [] : [{ whole, own, pieces: seam }];
    });
  return [...known, ...others];
}

/** Cheap, so that blocks that nobody split cost nothing more. */
function loses(whole: NodeJson, piece: NodeJson): boolean {
  return lineText(whole.content ?? []).length > lineText(piece.content ?? []).length;
}

interface Around {
  readonly parts: readonly NodeJson[];
  readonly own: number;
  readonly taken: ReadonlySet<number>;
}

function seamOf(whole: NodeJson, { parts, own, taken }: Around): Seam["pieces"] | null {
  const rest = bagOf(wordsIn(whole));
  takeOut(rest, wordsIn(parts[own] as NodeJson));
  const free = (step: 1 | -1): number[] => {
    const places: number[] = [];
    for (let at = own + step; at >= 0 && at < parts.length && !taken.has(at); at += step) {
      const node = parts[at] as NodeJson;
      const words = isText(node) ? wordsIn(node) : [];
      if (words.length === 0 || shareOf(words, rest) < SHARED) continue;
      takeOut(rest, words);
      places.push(at);
    }
    return places;
  };
  const places = [...free(1), ...free(-1), own].sort((one, other) => one - other);
  if (places.length < 2) return null;
  return laidOut(whole, places, parts);
}

/** Where each piece lies in the whole; null where their words do not follow each other there. */
function laidOut(
  whole: NodeJson,
  places: readonly number[],
  parts: readonly NodeJson[],
): Seam["pieces"] | null {
  const text = tokensOf(lineText(whole.content ?? []));
  const pieces = places.map((place) => tokensOf(lineText(parts[place]?.content ?? [])));
  const owners = pieces.flatMap((tokens, index) => tokens.map(() => index));
  const found = inOrder(text, pieces.flat()).filter(([at]) => !isSpace(text[at] as string));
  const words = found.filter(([at]) => isWord(text[at] as string));
  const wordsOf = (tokens: readonly string[]) => tokens.filter(isWord).length;
  if (words.length < SHARED * Math.max(wordsOf(text), wordsOf(pieces.flat()))) return null;
  const begins = pieces.map((tokens, index) => {
    const isOwn = ([, at]: Pair) => owners[at] === index;
    const isThere = words.filter(isOwn).length >= SHARED * wordsOf(tokens);
    return isThere ? (found.find(isOwn)?.[0] ?? -1) : -1;
  });
  if (begins.includes(-1)) return null;
  return spans(text, begins).map((span, index) => ({ ...span, place: places[index] as number }));
}

/** Signs that a piece begins with (a quotation mark) go with it: what stands behind the last space. */
function spans(text: readonly string[], begins: readonly number[]) {
  const starts = begins.map((begin, index) => {
    let at = begin;
    const least = index === 0 ? 0 : (begins[index - 1] as number) + 1;
    while (at > least && !isSpace(text[at - 1] as string)) at -= 1;
    return index === 0 ? 0 : lengthOf(text.slice(0, at));
  });
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lengthOf(text) }));
}

function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, { length }) => sum + length, 0);
}

function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function takeOut(bag: Map<string, number>, words: readonly string[]): void {
  for (const word of words) bag.set(word, Math.max(0, (bag.get(word) ?? 0) - 1));
}

function shareOf(words: readonly string[], bag: ReadonlyMap<string, number>): number {
  const own = bagOf(words);
  let shared = 0;
  for (const [word, count] of own) shared += Math.min(count, bag.get(word) ?? 0);
  return shared / words.length;
}
