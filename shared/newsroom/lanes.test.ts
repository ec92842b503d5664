import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { draftPath, isSyncPath, LIST_PATH, laneOf } from "./lanes.ts";

it("a draft's address is the same at every desk and in every release", () => {
  const draft = "01993f2c-7b60-7c1e-9f4d-2a86c0f3b571";
  expect(draftPath(draft, 64)).toBe("/v1/sync/44");
  expect(draftPath(draft, 1)).toBe(LIST_PATH);
  expect([draftPath(draft, 64), LIST_PATH, "/v1/sync/0"].every(isSyncPath)).toBe(true);
  const others = ["/v1/sync/", "/v1/sync/-1", "/v1/sync/12345", "/v1/sync/1/2", "/v1/syncs", "/"];
  expect(others.filter(isSyncPath)).toEqual([]);
});

it.each([1, 3, 64])("deals drafts that were made in one moment evenly to %i lanes", (lanes) => {
  const counts = new Array<number>(lanes).fill(0);
  const drafts = 1000 * lanes;
  for (let at = 0; at < drafts; at += 1) {
    const lane = laneOf(uuidv7(), lanes);
    counts[lane] = (counts[lane] ?? 0) + 1;
  }
  // Six standard deviations of what chance deals.
  const most = 1000 + 6 * Math.sqrt(1000);
  expect(counts.length).toBe(lanes);
  expect(Math.max(...counts)).toBeLessThanOrEqual(lanes === 1 ? drafts : most);
});
