import { expect, test } from "vitest";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { overDrafts } from "./over-drafts.ts";

const rows = ["a", "b", "c"].map((id) => ({ id }) as DraftRow);

test("a draft that fails does not stop those after it", async () => {
  const seen: number[] = [];
  const deed = async ({ id }: DraftRow) => {
    if (id === "b") throw new Problem("NOT_FOUND", "It is gone.", {});
    return id.toUpperCase();
  };
  const watch = {
    signal: new AbortController().signal,
    onProgress: (count: number) => seen.push(count),
  };
  const { done, failed } = await overDrafts(rows, deed, watch);
  expect(done.map(({ result }) => result)).toEqual(["A", "C"]);
  expect(failed.map(({ row, problem }) => [row.id, problem.message])).toEqual([
    ["b", "It is gone."],
  ]);
  expect(seen).toEqual([1, 2, 3]);
});

test("cancelling ends it between two drafts", async () => {
  const controller = new AbortController();
  const watch = { signal: controller.signal, onProgress: () => controller.abort() };
  const { done } = await overDrafts(rows, async ({ id }) => id, watch);
  expect(done.map(({ result }) => result)).toEqual(["a"]);
});
