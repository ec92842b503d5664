import type { NodeJson } from "../article/article.ts";
import { isText, wordsIn } from "./block-text.ts";
import type { Pair } from "./in-order.ts";
import type { Standing } from "./likeness.ts";
import { lineText } from "./slice-line.ts";

/** A text that stands on the other side letter by letter, in blocks that follow each other. */
export interface ExactSeam {
  /** Place of the block that holds all of it. */
  readonly whole: number;
  /** Places of its pieces, in their order. */
  readonly pieces: readonly number[];
  /** The longest of them, which is the block that it was. */
  readonly own: number;
}

/** A text in more pieces is looked for by likeness alone. */
const MOST_PIECES = 6;

/**
 * Those of two lists, both ways: what would be split, and what joined. A block that would be both is
 * left to likeness, so that swapped sides find the same.
 */
export function exactSeams(old: readonly Standing[], given: readonly Standing[]): ExactSeams {
  const [split, joined] = [runsOf(old, given), runsOf(given, old)];
  const olds = countOf([...split.map(({ whole }) => whole), ...joined.flatMap((s) => s.pieces)]);
  const news = countOf([...joined.map(({ whole }) => whole), ...split.flatMap((s) => s.pieces)]);
  const isSure = ({ whole, pieces }: ExactSeam, [wholes, parts]: Counts) =>
    wholes.get(whole) === 1 && pieces.every((place) => parts.get(place) === 1);
  return {
    split: split.filter((seam) => isSure(seam, [olds, news])),
    joined: joined.filter((seam) => isSure(seam, [news, olds])),
  };
}

export interface ExactSeams {
  readonly split: readonly ExactSeam[];
  readonly joined: readonly ExactSeam[];
}

type Counts = readonly [wholes: ReadonlyMap<number, number>, parts: ReadonlyMap<number, number>];

function countOf(places: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** Each piece in one run at most; of equal wholes the first is the first's. */
function runsOf(wholes: readonly Standing[], parts: readonly Standing[]): ExactSeam[] {
  const waiting = Map.groupBy(wholes.filter(isLine), ({ node }) => lettersOf(node));
  const longest = Math.max(0, ...Array.from(waiting.keys(), ({ length }) => length));
  const seams: ExactSeam[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const run = runFrom(parts, at, { waiting, longest });
    if (run === null) continue;
    seams.push(run);
    at += run.pieces.length - 1;
  }
  return seams;
}

interface Wholes {
  readonly waiting: ReadonlyMap<string, Standing[]>;
  readonly longest: number;
}

function runFrom(parts: readonly Standing[], from: number, { waiting, longest }: Wholes) {
  let letters = "";
  const run: Standing[] = [];
  for (const part of parts.slice(from, from + MOST_PIECES)) {
    const isNext = run.length === 0 || part.place === (run.at(-1)?.place ?? 0) + 1;
    if (!isNext || !isLine(part)) return null;
    run.push(part);
    letters += lettersOf(part.node);
    if (letters.length > longest) return null;
    const whole = run.length < 2 ? undefined : waiting.get(letters)?.shift();
    if (whole !== undefined) return seamOf(whole, run);
  }
  return null;
}

function seamOf(whole: Standing, run: readonly Standing[]): ExactSeam {
  const [first, ...others] = run as [Standing, ...Standing[]];
  const lengthOf = ({ node }: Standing) => lettersOf(node).length;
  const own = others.reduce((best, one) => (lengthOf(one) > lengthOf(best) ? one : best), first);
  return { whole: whole.place, pieces: run.map(({ place }) => place), own: own.place };
}

/** The pair that each makes. */
export function pairsOf({ split, joined }: ExactSeams): Pair[] {
  return [
    ...split.map(({ whole, own }): Pair => [whole, own]),
    ...joined.map(({ whole, own }): Pair => [own, whole]),
  ];
}

/** Their other pieces, which are no pair of their own. */
export function piecesOf(seams: readonly ExactSeam[]): number[] {
  return seams.flatMap(({ pieces, own }) => pieces.filter((place) => place !== own));
}

function isLine({ node }: Standing): boolean {
  return isText(node) && wordsIn(node).length > 0;
}

/** Where a text is split a space goes. */
function lettersOf(node: NodeJson): string {
  return lineText(node.content ?? []).replace(/\s+/gu, "");
}
