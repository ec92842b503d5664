import { expect, it } from "vitest";
import { contentWords, missingWords, sizeWords } from "./hand-over-words.ts";

it.each([
  [0, "1 kB"],
  [812_400, "813 kB"],
  [3_400_000, "3.4 MB"],
  [1_200_000_000, "1.2 GB"],
])("says %d bytes as %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

it("counts what is in it", () => {
  expect(contentWords({ versions: 1, photos: 2 })).toBe("1 version and 2 photos");
});

it("names what is not", () => {
  expect(missingWords(["a.jpg"])).toMatch(/^The photo “a.jpg” is missing/);
  expect(missingWords(["a.jpg", "b.jpg"])).toMatch(/^The photos “a.jpg”, “b.jpg” are missing/);
});
