import { getEventIteratorSchemaDetails } from "@orpc/contract";
import { expect, test } from "vitest";
import { z } from "zod";
import { contract } from "./index.ts";
import { RowsText } from "./rows-text.ts";
import { type Piece, STREAMS, wholeAnswer } from "./whole-answer.ts";

const calls = Object.entries(contract).flatMap(([feature, group]) =>
  Object.entries(group).map(([name, call]) => {
    const { outputSchema } = (call as (typeof contract.drafts)["list"])["~orpc"];
    return { name: `${feature}.${name}`, output: outputSchema as z.ZodType | undefined };
  }),
);

async function* some(...pieces: Piece[]) {
  yield* pieces;
}

const rows = (...all: unknown[]) => new RowsText(JSON.stringify(all));

const asked = (name: string, answer: unknown) =>
  wholeAnswer({ path: name.split("."), next: () => answer });

test("the streams are those of the contract, and no more", () => {
  const streams = calls.filter(({ output }) => getEventIteratorSchemaDetails(output) !== undefined);
  expect(new Set(streams.map(({ name }) => name))).toEqual(STREAMS);
});

test("JSON can say every row of every list of the contract", () => {
  let lists = 0;
  for (const { name, output } of calls) {
    const fields = output instanceof z.ZodObject ? Object.values(output.shape) : [output];
    for (const list of fields) {
      if (!(list instanceof z.ZodArray)) continue;
      lists += 1;
      expect(() => z.toJSONSchema(list.element as z.ZodType), name).not.toThrow();
    }
  }
  expect(lists).toBeGreaterThan(50);
  expect(() => z.toJSONSchema(z.object({ bytes: z.instanceof(Uint8Array) }))).toThrow();
});

test("an answer in pieces is put together: a list, and an object with lists", async () => {
  const list = some({ answer: [] }, { list: null, rows: rows(1, 2) }, { list: null, rows: rows() });
  expect(await asked("drafts.list", list)).toEqual([1, 2]);
  const whole = some(
    { answer: { looked: 3, drafts: [], isWhole: true } },
    { list: "drafts", rows: rows({ id: "a" }) },
    { list: "drafts", rows: rows({ id: "b" }, { id: "c" }) },
  );
  const drafts = [{ id: "a" }, { id: "b" }, { id: "c" }];
  expect(await asked("find.look", whole)).toEqual({ looked: 3, drafts, isWhole: true });
  expect(await asked("drafts.list", rows("fog"))).toEqual(["fog"]);
});

test("what is no list comes as it is, and a stream is left alone", async () => {
  expect(await asked("drafts.facets", { sections: [] })).toEqual({ sections: [] });
  expect(await asked("drafts.keepCaret", undefined)).toBeUndefined();
  const stream = some({ answer: 1 });
  expect(await asked("drafts.changes", stream)).toBe(stream);
});

test("a piece without its list, and one that breaks off, fail the call", async () => {
  const lost = some({ answer: { looked: 1 } }, { list: "drafts", rows: rows(1) });
  await expect(asked("find.look", lost)).rejects.toThrow(TypeError);
  const broken = (async function* () {
    yield { answer: [] };
    throw new RangeError("gone");
  })();
  await expect(asked("drafts.list", broken)).rejects.toThrow("gone");
});
