import { expect, it } from "vitest";
import { type UseWords, wordsOf } from "./credit-words.ts";
import type { DetailField } from "./fields.ts";
import { plusWords } from "./plus-terms.ts";
import { sourceType } from "./source-type.ts";

it.each<[DetailField, string[], UseWords | null]>([
  ["creators", ["Lea Brandt", "Jo Dahl", "Lea Brandt"], { photographer: "Lea Brandt, Jo Dahl" }],
  ["creditLine", ["Lea Brandt/NPA"], { photographer: "Lea Brandt", agency: "NPA" }],
  ["creditLine", ["NPA"], { agency: "NPA" }],
  ["source", ["NPA"], { agency: "NPA" }],
  ["caption", ["The crane."], { caption: "The crane." }],
  ["alt", ["A crane"], { alt: "A crane" }],
  ["headline", ["The crane"], null],
])("knows the article's place for %s %j", (field, values, words) => {
  expect(wordsOf(field, values)).toEqual(words);
});

it("knows generated pictures from those that were taken or drawn", () => {
  const of = (name: string) => sourceType(`http://cv.iptc.org/newscodes/digitalsourcetype/${name}`);
  expect(of("trainedAlgorithmicMedia")).toEqual({ words: "Generated with AI", isGenerated: true });
  expect(of("digitalCapture")?.isGenerated).toBe(false);
  for (const other of ["constructor", "", "x/trainedAlgorithmicMedia"])
    expect(of(other)).toBeNull();
  expect(sourceType(null)).toBeNull();
});

it("says terms of PLUS in words, and leaves all else", () => {
  expect(plusWords("http://ns.useplus.org/ldf/vocab/MR-UMR")).toBe("Unlimited model releases");
  expect(plusWords("http://ns.useplus.org/ldf/vocab/MR-XYZ")).toMatch(/MR-XYZ$/);
  expect(plusWords("No sales")).toBe("No sales");
});
