import { expect, it } from "vitest";
import { lossReport, lossSentences, lossWords } from "./loss-words.ts";

it("counts an element over all drafts, in words", () => {
  expect(
    lossWords([
      { element: "photoFile", count: 1 },
      { element: "suggestion", count: 1 },
      { element: "photoFile", count: 2 },
    ]),
  ).toEqual(["3 pictures that the desk does not have", "1 open suggestion, taken as accepted"]);
});

it("spells out what it has no name for", () => {
  expect(lossWords([{ element: "footNote", count: 2 }])).toEqual(["2 foot note"]);
});

it("tells what is left out from what is there in another form", () => {
  const losses = [
    { element: "picture", count: 2 },
    { element: "table", count: 1 },
    { element: "headingLevel", count: 1 },
    { element: "address", count: 1 },
  ];
  expect(lossSentences(lossReport(losses, "text"))).toEqual([
    "Left out: 2 pictures, 1 link whose address may not be published.",
    "In another form: 1 table, 1 heading moved up a level.",
  ]);
  expect(lossSentences(lossReport([], "text"))).toEqual([]);
});

it("tells what a profile gives up of what its format could carry", () => {
  expect(lossReport([{ element: "link", count: 1 }], "text").leftOut).toEqual([
    "1 address of a link",
  ]);
});
