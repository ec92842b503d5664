import { FLAT } from "./likeness.ts";

/** So many of the 128 bits may differ between two saves of one picture. */
export const MOST_DIFFERING = 12;

const WORDS = 4;

interface Seen {
  readonly hash: string;
  readonly likeness: string | null;
}

/**
 * The photos that look like each photo; those that look like none have no entry. Ten thousand photos
 * are fifty million pairs: most part at the first of four words.
 */
export function alikePhotos(photos: readonly Seen[]): ReadonlyMap<string, string[]> {
  const seen = photos.filter(({ likeness }) => likeness !== null && likeness !== FLAT);
  const bits = new Uint32Array(seen.length * WORDS);
  for (const [at, { likeness }] of seen.entries()) bits.set(wordsOf(likeness ?? ""), at * WORDS);
  const alike = new Map<string, string[]>();
  const pair = (one: number, other: number) => {
    const [a, b] = [seen[one]?.hash ?? "", seen[other]?.hash ?? ""];
    alike.set(a, [...(alike.get(a) ?? []), b]);
    alike.set(b, [...(alike.get(b) ?? []), a]);
  };
  for (let one = 0; one < seen.length; one += 1) {
    for (let other = one + 1; other < seen.length; other += 1) {
      if (areAlike(bits, one * WORDS, other * WORDS)) pair(one, other);
    }
  }
  return alike;
}

function areAlike(bits: Uint32Array, one: number, other: number): boolean {
  let differing = 0;
  for (let word = 0; word < WORDS; word += 1) {
    differing += ones(((bits[one + word] ?? 0) ^ (bits[other + word] ?? 0)) >>> 0);
    if (differing > MOST_DIFFERING) return false;
  }
  return true;
}

/** How many bits of a word are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function wordsOf(likeness: string): number[] {
  return Array.from({ length: WORDS }, (_, at) =>
    Number.parseInt(likeness.slice(at * 8, at * 8 + 8), 16),
  );
}
