import type { NodeJson } from "../article/article.ts";
import { attributesOf } from "./attributes.ts";
import { wordsIn } from "./block-text.ts";
import type { Pair } from "./in-order.ts";

/** A node and its place among its siblings. */
export interface Standing {
  readonly node: NodeJson;
  readonly place: number;
}

/** Blocks that share less of their words are two blocks. */
const ALIKE = 0.5;
/** What more pairs of blocks than this have in common tells none of them from the others. */
const TELLING = 64;

/**
 * Pairs of blocks of one kind that share at least half of their words, or show the same picture or
 * target; the likest first, of equally like ones those that stand closest. Only blocks that share
 * something telling are looked at, so that long articles take no longer than their words.
 */
export function alikePairs(before: readonly Standing[], after: readonly Standing[]): Pair[] {
  const [old, given] = [before.map(profileOf), after.map(profileOf)];
  const likest = candidates(old, given)
    .map(([was, is]) => ({ was, is, score: likeness(old[was], given[is]) }))
    .filter(({ score }) => score >= ALIKE)
    .map((pair) => placed(pair, before, after))
    .sort((a, b) => b.score - a.score || a.distance - b.distance || a.was + a.is - (b.was + b.is));
  const taken = { was: new Set<number>(), is: new Set<number>() };
  return likest.flatMap(({ was, is }): Pair[] => {
    if (taken.was.has(was) || taken.is.has(is)) return [];
    taken.was.add(was);
    taken.is.add(is);
    return [[was, is]];
  });
}

interface Profile {
  readonly type: string;
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
  /** What tells it from others: its words, and each two that follow each other, which few share. */
  readonly tells: ReadonlySet<string>;
  /** The picture it shows or the address it leads to. */
  readonly shows: string | null;
}

function profileOf({ node }: Standing): Profile {
  const words = new Map<string, number>();
  const all = wordsIn(node);
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  const pairs = all.slice(1).map((word, at) => `${all[at]} ${word}`);
  const attributes = attributesOf(node);
  const shows =
    attributes.get("asset") ?? attributes.get("url") ?? attributes.get("draftId") ?? null;
  const tells = new Set([...all, ...pairs, ...(shows === null ? [] : [`=${shows}`])]);
  return { type: node.type, words, total: all.length, tells, shows };
}

function candidates(old: readonly Profile[], given: readonly Profile[]): Pair[] {
  const [places, others] = [indexOf(old), indexOf(given)];
  const found = new Map<string, Pair>();
  for (const [word, was] of places) {
    const is = others.get(word) ?? [];
    if (was.length * is.length > TELLING) continue;
    for (const one of was) for (const other of is) found.set(`${one} ${other}`, [one, other]);
  }
  return [...found.values()];
}

/** Blocks by their kind and each thing that tells them from others. */
function indexOf(profiles: readonly Profile[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  profiles.forEach(({ type, tells }, at) => {
    for (const key of tells) {
      const places = index.get(`${type} ${key}`);
      if (places === undefined) index.set(`${type} ${key}`, [at]);
      else places.push(at);
    }
  });
  return index;
}

/** Twice the words in common by all words of both (Dice), or as much as is enough. */
function likeness(one: Profile | undefined, other: Profile | undefined): number {
  if (one === undefined || other === undefined) return 0;
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, other.words.get(word) ?? 0);
  const share = one.total + other.total === 0 ? 0 : (2 * common) / (one.total + other.total);
  return one.shows !== null && one.shows === other.shows ? Math.max(share, ALIKE) : share;
}

function placed(
  { was, is, score }: { was: number; is: number; score: number },
  before: readonly Standing[],
  after: readonly Standing[],
) {
  const [from, to] = [before[was]?.place ?? 0, after[is]?.place ?? 0];
  return { was: from, is: to, score, distance: Math.abs(from - to) };
}
