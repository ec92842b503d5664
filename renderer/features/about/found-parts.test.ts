import { expect, it } from "vitest";
import { foundParts } from "./found-parts.ts";

const part = (name: string, licence: string) => ({ name, version: "1.0.0", licence, text: "" });
const parts = [part("yjs", "MIT"), part("exifreader", "MPL-2.0"), part("@tiptap/core", "MIT")];
const found = (query: string) => foundParts(parts, query).map(({ name }) => name);

it("finds parts by name and by licence, whatever the case", () => {
  expect(found("TipTap")).toEqual(["@tiptap/core"]);
  expect(found("mit")).toEqual(["yjs", "@tiptap/core"]);
  expect(found("mit core")).toEqual(["@tiptap/core"]);
});

it("shows all where nothing is typed, and none where nothing fits", () => {
  expect(found("  ")).toHaveLength(3);
  expect(found("gpl")).toEqual([]);
});
