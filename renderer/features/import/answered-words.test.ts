import { expect, it } from "vitest";
import type { AnsweredFields } from "../../../shared/contract/imports.ts";
import { answeredWords } from "./answered-words.ts";

it.each<[AnsweredFields, string]>([
  [{ suggested: [], changed: [] }, ""],
  [{ suggested: ["headline"], changed: [] }, "The headline has suggestions."],
  [
    { suggested: ["headline", "dek"], changed: ["kicker", "byline"] },
    "The headline and dek have suggestions. Kicker and byline changed too. " +
      "Undo takes all of it back; to take back one, compare with the version before.",
  ],
])("%j is told as “%s”", (fields, words) => {
  expect(answeredWords(fields)).toBe(words);
});
