import { expect, it } from "vitest";
import type { OpenedBundle } from "../../../shared/contract/bundles.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { arrivalWords } from "./arrival-words.ts";

const opened = (what: Partial<OpenedBundle>): OpenedBundle => ({
  draft: "0198f000-0000-7000-8000-000000000000" as DraftId,
  headline: "Quay",
  outcome: "merged",
  broughtBack: false,
  before: null,
  changes: 0,
  versions: 0,
  photos: 0,
  from: "Ada",
  ...what,
});

it.each([
  [{ outcome: "new" as const }, "“Quay” from Ada is on this desk now."],
  [{ outcome: "new" as const, headline: null, from: null }, "The draft is on this desk now."],
  [{ changes: 1 }, "1 change came in from Ada."],
  [{ changes: 3, from: null }, "3 changes came in."],
  [
    { versions: 2, photos: 1 },
    "2 versions and 1 photo came in from Ada; the article reads as it did.",
  ],
  [{}, "Notes or comments came in from Ada; the article reads as it did."],
  [
    { outcome: "unchanged" as const, broughtBack: true },
    "This desk held everything in it already. It was taken out of the bin.",
  ],
])("%j is told as “%s”", (what, words) => {
  expect(arrivalWords(opened(what))).toBe(words);
});
