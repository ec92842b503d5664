import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { type Piece, wholeAnswer } from "../../shared/contract/whole-answer.ts";
import { slowRuns } from "../../shared/testing/runs.ts";
import { checkedOutput } from "./checked-output.ts";
import { passedOn } from "./passed-on.ts";
import { leaving, rowParts } from "./row-texts.ts";

/** What a client makes of it. */
const whole = (schema: z.ZodType, output: unknown) =>
  wholeAnswer({ path: ["drafts", "list"], next: () => checkedOutput(schema, output) });

const row = z.object({ name: z.string(), words: z.number().int() });
const lists = z.object({ total: z.number(), rows: z.array(row), names: z.array(z.string()) });

test("it lets out what the contract would, however long the lists are", async () => {
  const anyRow = fc.record({ name: fc.string(), words: fc.integer(), inner: fc.string() });
  const anyRows = fc.array(anyRow, { maxLength: 120, size: "max" });
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      expect(await whole(z.array(row), rows)).toEqual(z.array(row).parse(rows));
      const told = { total: 1, rows, names: rows.map(({ name }) => name), inner: "no" };
      expect(await whole(lists, told)).toEqual(lists.parse(told));
    }),
    { numRuns: slowRuns(20) },
  );
});

test("it refuses a list of which one row is none", async () => {
  const rows = [...Array(200).fill({ name: "Fog", words: 3 }), { name: "Ice", words: "many" }];
  await expect(checkedOutput(z.array(row), rows)).rejects.toThrow(RangeError);
  const told = { total: 1, rows, names: [] };
  await expect(checkedOutput(lists, told)).rejects.toThrow(RangeError);
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

const listed = { "~orpc": { outputSchema: z.array(row) } };

test("a list that a thread made is the same list, however many parts it has", async () => {
  for (const count of [0, 1, 50, 5_000]) {
    const rows = Array.from({ length: count }, (_, at) => ({ name: `Fog ${at} “é”`, words: at }));
    const list = rowParts(listed, rows);
    expect(leaving(list)).toHaveLength(list.rowParts.length);
    expect(await whole(z.array(row), passedOn(list))).toEqual(rows);
  }
});

test("a thread lets out of a row what the contract does, and refuses what is none", async () => {
  const inner = { name: "Fog", words: 3, inner: "no" };
  expect(await whole(z.array(row), passedOn(rowParts(listed, [inner])))).toEqual([
    { name: "Fog", words: 3 },
  ]);
  expect(() => rowParts(listed, [inner, { name: "Ice" }])).toThrow(RangeError);
});

test("of a list of 5,000 that a thread made the host looks at no row, and passes on 64 kB at a time", async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => ({ name: "Fog ".repeat(50), words: at }));
  const list = passedOn(rowParts(listed, rows));
  let checks = 0;
  const counted = z.array(
    z.unknown().refine(() => {
      checks += 1;
      return true;
    }),
  );
  const lengths: number[] = [];
  for await (const piece of (await checkedOutput(counted, list)) as AsyncIterable<Piece>) {
    if ("rows" in piece) lengths.push(piece.rows.json.length);
  }
  expect(checks).toBe(0);
  expect(lengths.length).toBeGreaterThan(10);
  expect(Math.max(...lengths)).toBeLessThan(70_000);
});
