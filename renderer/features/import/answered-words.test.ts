import { expect, it } from "vitest";
import type { AnsweredFields } from "../../../shared/contract/imports.ts";
import { answeredWords } from "./answered-words.ts";

it.each<[AnsweredFields, string]>([
  [{ suggested: [], changed: [] }, ""],
  [{ suggested: ["headline"], changed: [] }, "Suggestions in: Headline."],
  [
    { suggested: ["headline", "dek"], changed: ["kicker", "byline"] },
    "Suggestions in: Headline and Dek. Changed too: Kicker and Byline. " +
      "Undo takes all of it back. To take back one, compare with the version before.",
  ],
])("%j is told as “%s”", (fields, words) => {
  expect(answeredWords(fields)).toBe(words);
});
