import { expect, it } from "vitest";
import { hasTag, readTags } from "./tags.ts";

it.each([
  ["harbour", ["harbour"]],
  [" #harbour , night  buses,, ", ["harbour", "night buses"]],
  ["ميناء، رافعات", ["ميناء", "رافعات"]],
  [" # ", []],
])("reads “%s” as %j", (typed, tags) => expect(readTags(typed)).toEqual(tags));

it("knows a tag again whatever its capitals", () => {
  expect(hasTag(["Harbour"], "harbour")).toBe(true);
  expect(hasTag(["Harbour"], "harbours")).toBe(false);
});
