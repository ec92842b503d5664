/** A linear congruential generator (Numerical Recipes' constants): repeatable, no more. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

/** The same values in another order, which the generator decides. */
export function shuffled<Value>(values: readonly Value[], next: () => number): Value[] {
  const left = [...values];
  return values.map(() => left.splice(next() % left.length, 1)[0] as Value);
}
