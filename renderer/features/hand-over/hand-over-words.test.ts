import { expect, it } from "vitest";
import { contentWords, missingWords } from "./hand-over-words.ts";

it("counts what is in it", () => {
  expect(contentWords({ versions: 1, photos: 2 })).toBe("1 version and 2 photos");
});

it("names what is not", () => {
  expect(missingWords(["a.jpg"])).toMatch(/^The photo “a.jpg” is missing/);
  expect(missingWords(["a.jpg", "b.jpg"])).toMatch(/^The photos “a.jpg”, “b.jpg” are missing/);
});
