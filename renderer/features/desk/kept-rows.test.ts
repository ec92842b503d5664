import { expect, test } from "vitest";
import type { ListedDraft } from "../../../shared/contract/drafts.ts";
import { keptRows } from "./kept-rows.ts";

function row(id: string, words: number): ListedDraft {
  return { id, words, status: "draft", headline: `Draft ${id}` } as unknown as ListedDraft;
}

const read = (...words: number[]) => words.map((count, at) => row(`draft-${at}`, count));

test("a list that says the same is the list that was there", () => {
  const before = read(10, 20, 30);
  expect(keptRows(before, read(10, 20, 30))).toBe(before);
  expect(keptRows(null, before)).toBe(before);
});

test("only the row that changed is another, wherever it stands now", () => {
  const before = read(10, 20, 30);
  const [first, second, third] = before;
  const changed = row("draft-2", 31);
  const now = keptRows(before, [changed, ...read(10, 20)]);
  expect(now).toEqual([changed, first, second]);
  expect([now[1], now[2]].map((one, at) => one === before[at])).toEqual([true, true]);
  expect(now[0]).not.toBe(third);
});

test("rows that came and rows that went are told", () => {
  const before = read(10, 20);
  expect(keptRows(before, read(10))).toEqual(read(10));
  expect(keptRows(before, read(10, 20, 5))).toEqual(read(10, 20, 5));
});
