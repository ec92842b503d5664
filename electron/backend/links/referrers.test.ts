import { expect, test } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Referrer } from "../../../shared/contract/links.ts";
import { PAGE_OF_REFERRERS, referrersOf } from "./referrers.ts";

const referrer = (number: number): Referrer => ({
  id: `d${number}` as DraftId,
  headline: null,
  status: "draft",
  links: [],
  isBehind: number % 100 === 7,
});

/** What is told of so many referrers, and how often they were asked for. */
async function told(count: number) {
  const all = Array.from({ length: count }, (_, number) => referrer(number));
  let reads = 0;
  const found = await referrersOf(async (from) => {
    reads += 1;
    return all.slice(from, from + PAGE_OF_REFERRERS);
  });
  return { reads, found: found.map(({ id }) => id) };
}

test("of more referrers than are listed, those with an older headline are told as well", async () => {
  expect(await told(3)).toEqual({ reads: 1, found: ["d0", "d1", "d2"] });
  const { reads, found } = await told(450);
  expect(reads).toBe(3);
  expect(found.slice(PAGE_OF_REFERRERS)).toEqual(["d207", "d307", "d407"]);
  expect((await told(PAGE_OF_REFERRERS)).reads).toBe(2);
});
