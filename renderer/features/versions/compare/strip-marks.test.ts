import fc from "fast-check";
import { expect, it } from "vitest";
import { MARK_HEIGHT, stripMarks } from "./strip-marks.ts";

it("stands for each change once, in order, and no two marks overlap", () => {
  const places = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 80 });
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 900 }), (unsorted, strip) => {
      const tops = unsorted.toSorted((one, other) => one - other);
      const marks = stripMarks(tops, 20_000, strip);
      const stood = marks.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      );
      expect(stood).toEqual(tops.map((_, at) => at));
      for (const [at, { top }] of marks.entries()) {
        expect(top).toBeGreaterThanOrEqual((marks[at - 1]?.top ?? -MARK_HEIGHT) + MARK_HEIGHT);
        expect(top).toBeLessThanOrEqual(Math.max(0, strip - MARK_HEIGHT));
      }
    }),
  );
});

it("puts a mark where the change stands in the article", () => {
  expect(stripMarks([0, 500, 510, 1000], 1000, 224)).toEqual([
    { top: 0, first: 0, last: 0 },
    { top: 100, first: 1, last: 2 },
    { top: 200, first: 3, last: 3 },
  ]);
});
