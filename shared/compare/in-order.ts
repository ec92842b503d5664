import { diffArrays } from "diff";

/** Places, from 0, of one thing before and after. */
export type Pair = readonly [was: number, is: number];

/** What differs by more is not followed further: the time grows with the square of it. */
const MOST_EDITS = 2000;

/**
 * As many equal keys of both lists as stand in the same order. Swapped lists give the same pairs,
 * swapped. Where the lists differ by too much, only what they begin and end with.
 */
export function inOrder(before: readonly string[], after: readonly string[]): Pair[] {
  const start = equalAtStart(before, after);
  const end = equalAtEnd(before, after, start);
  const middle = commonOf(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...middle.map(([was, is]): Pair => [was + start, is + start]),
    ...Array.from(
      { length: end },
      (_, at): Pair => [before.length - end + at, after.length - end + at],
    ),
  ];
}

function equalAtStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count += 1;
  return count;
}

function equalAtEnd(before: readonly string[], after: readonly string[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && before.at(-1 - count) === after.at(-1 - count)) count += 1;
  return count;
}

/** Keys of one side alone are left out first: what is compared is never long for nothing. */
function commonOf(before: readonly string[], after: readonly string[]): Pair[] {
  const old = shared(before, new Set(after));
  const given = shared(after, new Set(before));
  return directed(old.keys, given.keys).map(([was, is]) => [
    old.places[was] as number,
    given.places[is] as number,
  ]);
}

function shared(keys: readonly string[], others: ReadonlySet<string>) {
  const places = keys.flatMap((key, place) => (others.has(key) ? [place] : []));
  return { places, keys: places.map((place) => keys[place] as string) };
}

/** Of several longest runs the search finds another when the sides are swapped, so it never is. */
function directed(before: string[], after: string[]): Pair[] {
  if (isFirst(before, after)) return longest(before, after);
  return longest(after, before).map(([was, is]) => [is, was]);
}

function isFirst(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const differing = one.findIndex((key, at) => key !== other[at]);
  return differing === -1 || (one[differing] as string) < (other[differing] as string);
}

function longest(before: string[], after: string[]): Pair[] {
  const steps = diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? [];
  const pairs: Pair[] = [];
  let [was, is] = [0, 0];
  for (const { added, removed, value } of steps) {
    if (!added && !removed) value.forEach((_, at) => void pairs.push([was + at, is + at]));
    if (!added) was += value.length;
    if (!removed) is += value.length;
  }
  return pairs;
}
