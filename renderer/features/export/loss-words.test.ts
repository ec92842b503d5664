import { expect, it } from "vitest";
import { lossWords } from "./loss-words.ts";

it("counts an element over all drafts, in words", () => {
  expect(
    lossWords([
      { element: "photoFile", count: 1 },
      { element: "suggestion", count: 1 },
      { element: "photoFile", count: 2 },
    ]),
  ).toEqual(["3 pictures that the desk does not have", "1 suggestion"]);
});

it("spells out what it has no name for", () => {
  expect(lossWords([{ element: "pullQuote", count: 2 }])).toEqual(["2 pull quote"]);
});
