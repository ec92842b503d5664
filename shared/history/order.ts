/** A change of a draft, as its journal has it. */
export interface Change {
  /** Its number in the journal. */
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  /** Whoever made it, by a number; null for nobody known. */
  readonly person: number | null;
}

/** Changes by time. A bundle brings older ones behind newer: those stand where they were made. */
export interface Order {
  /** Infinity has the place Infinity. */
  readonly placeOf: (change: number) => number;
  readonly changeAt: Int32Array;
  /** Milliseconds since 1970, rising. */
  readonly times: Float64Array;
}

/** Of the same time, the one that the journal had first comes first. */
export function inOrder(changes: readonly Change[]): Order {
  const given = Float64Array.from(changes, ({ at }) => Date.parse(at));
  const changeAt = Int32Array.from(changes.keys());
  if (!isRising(given)) {
    changeAt.sort((a, b) => (given[a] as number) - (given[b] as number) || a - b);
  }
  const places = new Int32Array(changes.length);
  for (const [place, change] of changeAt.entries()) places[change] = place;
  const placeOf = (change: number) => places[change] ?? Number.POSITIVE_INFINITY;
  return { placeOf, changeAt, times: Float64Array.from(changeAt, (at) => given[at] as number) };
}

function isRising(times: Float64Array): boolean {
  return times.every((time, at) => at === 0 || time >= (times[at - 1] as number));
}
