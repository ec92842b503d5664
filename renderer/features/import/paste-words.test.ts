import { expect, it } from "vitest";
import { pastedLine } from "./paste-words.ts";

it("says in one line what a paste left out and what it changed", () => {
  const note = (kind: "headingLevel" | "underline") => ({ kind, words: "Tides", near: "Tides" });
  expect(pastedLine(["comment"], [])).toBe("Pasted. 1 comment was left out.");
  expect(pastedLine([], [note("underline")])).toBe("Pasted. 1 underline left out.");
  expect(
    pastedLine(["comment"], [note("underline"), note("headingLevel"), note("underline")]),
  ).toBe(
    "Pasted. 1 comment was left out. 1 heading set at the nearest level that an article has, 2 underlines left out.",
  );
});
