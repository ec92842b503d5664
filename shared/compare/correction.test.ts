import { expect, it } from "vitest";
import type { NodeJson } from "../article/article.ts";
import { article, p } from "../testing/build.ts";
import { compareArticles } from "./compare-article.ts";
import { correctionText, factsOf, firstFacts } from "./correction.ts";

const facts = (before: string[], after: string[]) => {
  const blocks = (lines: string[]): NodeJson[] => lines.map((text, at) => p(text, `b${at}`));
  return factsOf(compareArticles(article(blocks(before)), article(blocks(after))));
};

it("names numbers, names and quotations first, with a word or two beside each", () => {
  const found = facts(
    [
      "The crew was tired that night.",
      "“We never knew,” said the harbour master.",
      "They met Mara Lind at the quay.",
      "A ticket costs three crowns, or 3 crowns on the ferry, she said.",
    ],
    [
      "The crew was asleep that night.",
      "“We always knew,” said the harbour master.",
      "They met Ines Aldor at the quay.",
      "A ticket costs three crowns, or 5 crowns on the ferry, she said.",
    ],
  );
  expect(found).toEqual([
    { kind: "number", was: "crowns, or 3 crowns on", is: "crowns, or 5 crowns on" },
    { kind: "name", was: "They met Mara Lind at the", is: "They met Ines Aldor at the" },
    { kind: "quote", was: "We never knew", is: "We always knew" },
    { kind: "words", was: "crew was tired that night", is: "crew was asleep that night" },
  ]);
  expect(firstFacts(found).map(({ kind }) => kind)).toEqual(["number", "name", "quote"]);
});

it("leaves out typography, what is new and what was written anew, and tells what was taken out", () => {
  expect(facts(['He said "no".'], ["He said “no”."])).toEqual([]);
  expect(facts(["Fog."], ["Fog.", "Rain."])).toEqual([]);
  expect(facts(["The quay is dry and closed."], ["The quay is dry."])).toEqual([
    { kind: "takenOut", was: "and closed", is: null },
  ]);
});

it("says it in the article's language and marks, the first and the others", () => {
  const two = [
    { kind: "number", was: "3 crowns", is: "5 crowns" },
    { kind: "name", was: "Mara Lind", is: "Ines Aldor" },
  ] as const;
  expect(correctionText(two, "en")).toBe(
    "An earlier version of this article gave “3 crowns”. It should have been “5 crowns”. " +
      "It also gave “Mara Lind”, which should have been “Ines Aldor”.",
  );
  expect(correctionText(two.slice(0, 1), "de-AT")).toBe(
    "In einer früheren Fassung dieses Artikels stand „3 crowns“. Richtig ist „5 crowns“.",
  );
  expect(correctionText(two.slice(0, 1), "fr")).toContain("«\u202f3 crowns\u202f»");
  expect(correctionText([], "en")).toBe("");
});
