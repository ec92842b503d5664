/** One replacement that turns a text into another; positions and lengths in UTF-16 units. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The smallest replacement that turns `before` into `after`. `caret` is where the caret stands
 * after the change: where several places would do ("aa" to "aaa"), what was typed ends there. A
 * character outside the basic plane is never cut in two.
 */
export function spliceBetween(before: string, after: string, caret = after.length): Splice {
  const shorter = Math.min(before.length, after.length);
  let tail = 0;
  const longestTail = Math.min(shorter, after.length - caret);
  while (tail < longestTail && unit(before, -1 - tail) === unit(after, -1 - tail)) tail += 1;
  let at = 0;
  while (at < shorter - tail && unit(before, at) === unit(after, at)) at += 1;
  while (tail < shorter - at && unit(before, -1 - tail) === unit(after, -1 - tail)) tail += 1;
  if (at > 0 && isHigh(unit(before, at - 1))) at -= 1;
  if (tail > 0 && isLow(unit(before, -tail))) tail -= 1;
  return {
    at,
    remove: before.length - tail - at,
    insert: after.slice(at, after.length - tail),
  };
}

/** Where a position in the old text stands in the new one; inside what was replaced, at its end. */
export function mapPosition(position: number, { at, remove, insert }: Splice): number {
  if (position <= at) return position;
  if (position >= at + remove) return position + insert.length - remove;
  return at + insert.length;
}

/** The UTF-16 unit at an index, from the end where it is negative; NaN outside. */
function unit(text: string, index: number): number {
  return text.charCodeAt(index < 0 ? text.length + index : index);
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
