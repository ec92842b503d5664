import { describe, expect, it } from "vitest";
import { schema } from "../../../shared/article/schema.ts";
import { sheetOf } from "./sheet.ts";

const cells = (text: string) =>
  sheetOf(text, schema)?.children.map((row) =>
    row.children.map((cell) => cell.textBetween(0, cell.content.size, " ", "/")),
  ) ?? null;

describe("sheetOf", () => {
  it("reads rows and columns", () => {
    expect(cells("Ship\tBerth\r\nAlma\t3\r\n")).toEqual([
      ["Ship", "Berth"],
      ["Alma", "3"],
    ]);
  });

  it("keeps empty cells, quoted lines and doubled quotes", () => {
    expect(cells('Ship\tNote\n\t"two\nlines"\nAlma\t"the ""fast"" one"')).toEqual([
      ["Ship", "Note"],
      ["", "two/lines"],
      ["Alma", 'the "fast" one'],
    ]);
  });

  it.each([
    ["a text", "The quay closes on Friday."],
    ["lines of a text", "One\nTwo\nThree"],
    ["one line with a tab", "Name\tAge"],
    ["rows of different width", "a\tb\nc\td\te"],
  ])("is not taken in by %s", (_, text) => expect(cells(text)).toBeNull());
});
