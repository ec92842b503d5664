import { expect, it } from "vitest";
import { sizeWords } from "./size-words.ts";

it.each([
  [0, "1 kB"],
  [812_400, "813 kB"],
  [3_400_000, "3.4 MB"],
  [1_200_000_000, "1.2 GB"],
])("says %d bytes as %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
