import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";

const text = (words: string) => [{ type: "text", text: words }];

const paragraph = (words: string): NodeJson => ({ type: "paragraph", content: text(words) });

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

/** An article whose block at index n holds the word `word<n>`, on two desks. */
function twoWindows(kinds: readonly number[]) {
  const here = seedDoc({
    ...emptyArticle(),
    headlineContent: text("word0."),
    dekContent: text("word1."),
    body: kinds.map((kind, index) => (KINDS[kind] ?? paragraph)(`word${index + 2}.`)),
  });
  const there = new Y.Doc();
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here), REMOTE);
  return { here, there, a: new HeadlessEditor(here), b: new HeadlessEditor(there) };
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)), REMOTE);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)), REMOTE);
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
        const { here, there, a, b } = twoWindows(kinds);
        a.removeBlocks(removed);
        for (const index of typed) b.typeInto(index, `typed${index}.`);
        exchange(here, there);
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
        const { here, there, a, b } = twoWindows(kinds);
        a.removeBlocks(removed);
        b.removeBlocks(typed);
        expect(isNormal(a)).toBe(true);
        exchange(here, there);
        const before = a.state.doc.textContent;
        a.typeInto(a.state.doc.childCount - 1, "!");
        expect(isNormal(a)).toBe(true);
        expect(a.state.doc.textContent).toHaveLength(before.length + 1);
        exchange(here, there);
        expect(isNormal(b)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
