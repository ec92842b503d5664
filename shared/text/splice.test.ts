import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapPosition, type Splice, spliceBetween } from "./splice.ts";

const apply = (text: string, { at, remove, insert }: Splice) =>
  text.slice(0, at) + insert + text.slice(at + remove);

const text = fc.string({ unit: fc.constantFrom("a", "b", "🚢", "🚣", "é", "\n"), maxLength: 12 });

describe("spliceBetween", () => {
  it("turns any text into any other, wherever the caret is", () => {
    fc.assert(
      fc.property(text, text, fc.nat(24), (before, after, caret) => {
        const splice = spliceBetween(before, after, Math.min(caret, after.length));
        expect(apply(before, splice)).toBe(after);
      }),
    );
  });

  it("never cuts a character in two", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { at, remove, insert } = spliceBetween(before, after);
        expect(insert.isWellFormed()).toBe(true);
        expect(before.slice(at, at + remove).isWellFormed()).toBe(true);
      }),
    );
  });

  it("changes nothing where nothing changed", () => {
    expect(spliceBetween("quay", "quay")).toEqual({ at: 4, remove: 0, insert: "" });
  });

  it("puts a repeated letter where the caret is", () => {
    expect(spliceBetween("aaaa", "aaaaa", 2)).toEqual({ at: 1, remove: 0, insert: "a" });
    expect(spliceBetween("aaaa", "aaaaa", 5)).toEqual({ at: 4, remove: 0, insert: "a" });
  });

  it("keeps what stands around a replaced word", () => {
    expect(spliceBetween("the old quay", "the new quay", 7)).toEqual({
      at: 4,
      remove: 3,
      insert: "new",
    });
  });
});

describe("mapPosition", () => {
  const splice = spliceBetween("the old quay", "the very new quay");

  it("leaves what stands before the change", () => expect(mapPosition(4, splice)).toBe(4));
  it("moves what stands after it", () => expect(mapPosition(12, splice)).toBe(17));
  it("stays inside the text for every position", () => {
    fc.assert(
      fc.property(text, text, fc.nat(24), (before, after, position) => {
        const mapped = mapPosition(Math.min(position, before.length), spliceBetween(before, after));
        expect(mapped).toBeGreaterThanOrEqual(0);
        expect(mapped).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
