import { expect, it } from "vitest";
import { isInMiddle } from "./middle.ts";

const box = { left: 100, top: 200, width: 400, height: 200 };

it.each([
  ["the very middle", 300, 300, true],
  ["the middle's corner", 200, 250, true],
  ["just beyond it", 199, 250, false],
  ["the upper edge", 300, 205, false],
  ["the lower edge", 300, 395, false],
  ["one side", 110, 300, false],
  ["outside", 700, 300, false],
])("finds %s", (_, x, y, wanted) => {
  expect(isInMiddle(box, x, y)).toBe(wanted);
});

it("finds none in a picture that is not there yet", () => {
  expect(isInMiddle({ ...box, width: 0, height: 0 }, 101, 201)).toBe(false);
});
