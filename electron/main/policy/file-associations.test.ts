import { expect, it } from "vitest";
import { BUNDLE_FILTERS, FILE_ASSOCIATIONS } from "./file-associations.ts";

it("opens hand-overs and nothing else", () => {
  expect(FILE_ASSOCIATIONS.map(({ ext, mimeType }) => [ext, mimeType])).toEqual([
    ["stet", "application/x-stet"],
  ]);
});

it("offers in its dialogs what it opens", () => {
  expect(BUNDLE_FILTERS).toEqual([{ name: "Stet hand-over", extensions: ["stet"] }]);
});
