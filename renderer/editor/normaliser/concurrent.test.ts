import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import type { HeadlessEditor } from "../testing/headless-editor.ts";
import { paragraph, TwoWindows, text } from "../testing/two-windows.ts";

const KINDS: readonly ((words: string) => NodeJson)[] = [
  paragraph,
  (words) => ({ type: "heading", attrs: { level: 2 }, content: text(words) }),
  (words) => ({ type: "photo", content: text(words) }),
  (words) => ({ type: "blockquote", content: [paragraph(words)] }),
  (words) => ({
    type: "bulletList",
    content: [{ type: "listItem", content: [paragraph(words)] }],
  }),
];

/** An article whose block at index n holds the word `word<n>.`, open in two windows. */
function twoWindows(kinds: readonly number[]): TwoWindows {
  return new TwoWindows({
    headlineContent: text("word0."),
    dekContent: text("word1."),
    body: kinds.map((kind, index) => (KINDS[kind] ?? paragraph)(`word${index + 2}.`)),
  });
}

const cases = fc
  .array(fc.nat({ max: KINDS.length - 1 }), { minLength: 1, maxLength: 6 })
  .chain((kinds) => {
    const indexes = Array.from({ length: kinds.length + 2 }, (_, index) => index);
    return fc.record({
      kinds: fc.constant(kinds),
      removed: fc.subarray(indexes, { minLength: 1 }),
      typed: fc.subarray(indexes),
    });
  });

function isNormal({ state: { doc } }: HeadlessEditor): boolean {
  const names = doc.children.map((node) => node.type.name);
  const ids = doc.children.slice(2).map((node) => node.attrs.id);
  return (
    names[0] === "headline" &&
    names[1] === "dek" &&
    names.length > 2 &&
    !names.slice(2).some((name) => name === "headline" || name === "dek") &&
    new Set(ids).size === ids.length
  );
}

describe("blocks deleted in one window while another writes", () => {
  it("loses no word of a block that was not deleted, and both windows agree", () => {
    fc.assert(
      fc.property(cases, ({ kinds, removed, typed }) => {
        const windows = twoWindows(kinds);
        const { a, b } = windows;
        a.removeBlocks(removed);
        for (const index of typed) b.typeInto(index, `typed${index}.`);
        windows.exchange();
        expect(a.state.doc.toJSON()).toEqual(b.state.doc.toJSON());
        const words = a.state.doc.textContent;
        for (let index = 0; index < kinds.length + 2; index++) {
          if (removed.includes(index)) continue;
          expect(words).toContain(`word${index}.`);
          if (typed.includes(index)) expect(words).toContain(`typed${index}.`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is in order again with the next key in either window, and stays so", () => {
    fc.assert(
      fc.property(cases, ({ kinds, removed, typed }) => {
        const windows = twoWindows(kinds);
        const { a, b } = windows;
        a.removeBlocks(removed);
        b.removeBlocks(typed);
        expect(isNormal(a)).toBe(true);
        windows.exchange();
        const before = a.state.doc.textContent;
        a.typeInto(a.state.doc.childCount - 1, "!");
        expect(isNormal(a)).toBe(true);
        expect(a.state.doc.textContent).toHaveLength(before.length + 1);
        windows.exchange();
        expect(isNormal(b)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
