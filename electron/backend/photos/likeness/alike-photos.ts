import type { Store } from "../../../store/store.ts";
import { FLAT } from "./flat.ts";

/** So many of the 128 bits may differ between two saves of one picture. */
export const MOST_DIFFERING = 12;

const WORDS = 4;

interface Seen {
  readonly hash: string;
  readonly likeness: string | null;
}

/**
 * The photos that look like each photo; those that look like none have no entry. A photo's likeness
 * never changes, so each is compared once with those before it: ten thousand photos are fifty million
 * pairs, which nobody should wait for twice.
 */
export class AlikePhotos {
  readonly #hashes: string[] = [];
  readonly #bits: number[] = [];
  readonly #known = new Set<string>();
  readonly #alike = new Map<string, string[]>();

  of(photos: readonly Seen[]): ReadonlyMap<string, readonly string[]> {
    for (const { hash, likeness } of photos) {
      if (likeness === null || likeness === FLAT || this.#known.has(hash)) continue;
      this.#add(hash, wordsOf(likeness));
    }
    return this.#alike;
  }

  #add(hash: string, words: readonly number[]): void {
    for (const [at, other] of this.#hashes.entries()) {
      if (!areAlike(this.#bits, at * WORDS, words)) continue;
      this.#alike.set(hash, [...(this.#alike.get(hash) ?? []), other]);
      this.#alike.set(other, [...(this.#alike.get(other) ?? []), hash]);
    }
    this.#known.add(hash);
    this.#hashes.push(hash);
    this.#bits.push(...words);
  }
}

const ofDesks = new WeakMap<Store, AlikePhotos>();

/** Those of a desk, kept for as long as it is open. */
export function alikeOn(store: Store): AlikePhotos {
  const known = ofDesks.get(store) ?? new AlikePhotos();
  ofDesks.set(store, known);
  return known;
}

function areAlike(bits: readonly number[], at: number, words: readonly number[]): boolean {
  let differing = 0;
  for (let word = 0; word < WORDS; word += 1) {
    differing += ones((bits[at + word] ?? 0) ^ (words[word] ?? 0));
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
