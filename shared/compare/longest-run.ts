import type { Pair } from "./in-order.ts";

/**
 * The most pairs that kept their order among each other; the others have moved, and they are the
 * fewest that can have. Pairs come sorted by where they were. By patience sorting, n log n.
 */
export function longestRun(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach((pair, at) => {
    const pile = pileFor(pair, ends, pairs);
    previous[at] = ends[pile - 1];
    ends[pile] = at;
  });
  const run = new Set<Pair>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.add(pairs[at] as Pair);
  return run;
}

/** The first pile that ends no earlier than the pair. */
function pileFor([, is]: Pair, ends: readonly number[], pairs: readonly Pair[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[ends[middle] as number] as Pair)[1] < is) low = middle + 1;
    else high = middle;
  }
  return low;
}
