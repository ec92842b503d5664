import fc from "fast-check";
import { expect, it } from "vitest";
import { inOrder } from "./in-order.ts";
import { longestRun } from "./longest-run.ts";

const keys = fc.array(fc.constantFrom("a", "b", "c", " "), { maxLength: 12 });

/** The length of the longest common run, by the book: a table of all prefixes. */
function bestLength(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const key of before) {
    const next = [0];
    after.forEach((other, at) => {
      const kept = Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(key === other ? (row[at] ?? 0) + 1 : kept);
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

it("finds as many as there are, in order, whichever side comes first", () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const pairs = inOrder(before, after);
      expect(pairs).toHaveLength(bestLength(before, after));
      expect(pairs.every(([was, is]) => before[was] === after[is])).toBe(true);
      expect(longestRun(pairs).size).toBe(pairs.length);
      expect(inOrder(after, before)).toEqual(pairs.map(([was, is]) => [is, was]));
    }),
  );
});

it("moves the fewest that can have moved", () => {
  const run = longestRun([
    [0, 1],
    [1, 4],
    [2, 2],
    [3, 0],
    [4, 3],
  ]);
  expect([...run].map(([was]) => was).sort()).toEqual([0, 2, 4]);
});
