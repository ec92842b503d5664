import { expect, test } from "vitest";
import { offPlan } from "./planned-length.ts";

test.each([
  ["nothing planned", 700, null, 0],
  ["near enough", 550, 500, 0],
  ["a word beyond that", 551, 500, 51],
  ["too short", 400, 500, -100],
  ["a short text is given ten words", 30, 20, 0],
  ["and no more", 31, 20, 11],
  ["none wanted", 11, 0, 11],
])("%s", (_, words, planned, off) => {
  expect(offPlan(words, planned)).toBe(off);
});
