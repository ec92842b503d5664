import { describe, expect, it } from "vitest";
import type { BylineEntry } from "../../../shared/article/ydoc/fields.ts";
import { isEmptyAuthor, moved } from "./byline-order.ts";

const author = (id: string, change: Partial<BylineEntry> = {}): BylineEntry => ({
  id,
  order: 0,
  name: id,
  role: null,
  organisation: null,
  handle: null,
  network: null,
  ...change,
});
const byline = ["a", "b", "c"].map((id) => author(id));
const ids = (entries: readonly BylineEntry[]) => entries.map(({ id }) => id).join("");

describe("moved", () => {
  it("moves an author up", () => expect(ids(moved(byline, "c", -1))).toBe("acb"));
  it("moves an author down", () => expect(ids(moved(byline, "a", 1))).toBe("bac"));
  it("leaves the first one first", () => expect(moved(byline, "a", -1)).toBe(byline));
  it("leaves the last one last", () => expect(moved(byline, "c", 1)).toBe(byline));
  it("leaves the byline alone for somebody else", () => expect(moved(byline, "x", 1)).toBe(byline));
});

describe("isEmptyAuthor", () => {
  it("is true without a word", () => expect(isEmptyAuthor(author("a", { name: " " }))).toBe(true));
  it("is false with a handle alone", () => {
    expect(isEmptyAuthor(author("a", { name: "", handle: "@ines" }))).toBe(false);
  });
});
