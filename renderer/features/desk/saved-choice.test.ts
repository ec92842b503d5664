import { expect, test } from "vitest";
import { WHOLE_DESK } from "./list-choice.ts";
import { isChosen, isWhole, readChoice, withChoice } from "./saved-choice.ts";

const mine = {
  ...WHOLE_DESK,
  assignedTo: "Lea Brandt",
  overLength: true,
  part: "filed",
  sort: "deadline",
} as const;

test("a choice comes back as it was kept, and a name is kept once", () => {
  const saved = withChoice([], "Mine", mine);
  const ranged = { ...WHOLE_DESK, when: { from: "2026-03-02", to: null } };
  const both = withChoice(withChoice(saved, "March", WHOLE_DESK), "March", ranged);
  expect(both.map(({ name }) => name)).toEqual(["Mine", "March"]);
  expect(both.map(readChoice)).toEqual([mine, ranged]);
  expect(both.map((one) => isChosen(one, mine))).toEqual([true, false]);
});

test("what is not known of a kept choice narrows nothing", () => {
  const newer = { name: "Newer", choice: { part: "spiked", when: 7, tag: "sea", mood: "calm" } };
  expect(readChoice(newer)).toEqual({ ...WHOLE_DESK, tag: "sea" });
});

test("the whole desk is not worth a name", () => {
  expect(isWhole(WHOLE_DESK)).toBe(true);
  expect(isWhole(mine)).toBe(false);
});
