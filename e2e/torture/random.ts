/** Numbers that look random and are the same again for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0, below `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("There is nothing to choose from.");
      return item;
    },
  };
}

/** The seed of one round of a suite: another for each, the same in each run of that seed. */
export function seedOf(seed: number, suite: string, round: number): number {
  let hash = seed >>> 0;
  for (const character of `${suite}#${round}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash;
}
