import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { slowRuns } from "../../shared/testing/runs.ts";
import { checkedOutput } from "./checked-output.ts";

const row = z.object({ name: z.string(), words: z.number().int() });
const lists = z.object({ total: z.number(), rows: z.array(row), names: z.array(z.string()) });

test("it lets out what the contract would, however long the lists are", async () => {
  const anyRow = fc.record({ name: fc.string(), words: fc.integer(), inner: fc.string() });
  const anyRows = fc.array(anyRow, { maxLength: 120, size: "max" });
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      expect(await checkedOutput(z.array(row), rows)).toEqual(z.array(row).parse(rows));
      const whole = { total: 1, rows, names: rows.map(({ name }) => name), inner: "no" };
      expect(await checkedOutput(lists, whole)).toEqual(lists.parse(whole));
    }),
    { numRuns: slowRuns(20) },
  );
});

test("it refuses a list of which one row is none", async () => {
  const rows = [...Array(200).fill({ name: "Fog", words: 3 }), { name: "Ice", words: "many" }];
  await expect(checkedOutput(z.array(row), rows)).rejects.toThrow(RangeError);
  const whole = { total: 1, rows, names: [] };
  await expect(checkedOutput(lists, whole)).rejects.toThrow(RangeError);
  await expect(checkedOutput(lists, null)).rejects.toThrow(RangeError);
});

test("it lets others have their turn meanwhile", async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  const slow = z.string().refine(() => {
    const until = performance.now() + 1;
    while (performance.now() < until);
    return true;
  });
  await checkedOutput(z.array(slow), Array(60).fill("fog"));
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(3);
});
