import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { BLOCKS, type BlockName } from "../../../shared/article/schema.ts";
import { runs } from "../../../shared/testing/runs.ts";
import type { HeadlessEditor } from "../testing/headless-editor.ts";
import { paragraph, TwoWindows, text } from "../testing/two-windows.ts";

const textBlock = (type: string) => (words: string) => ({ type, content: text(words) });
const listOf = (type: string) => (words: string) => ({
  type,
  content: [{ type: "listItem", content: [paragraph(words)] }],
});
const cell = (words: string) => ({ type: "tableCell", content: text(words) });

/** A block of each kind that holds the words; a rule holds none. */
const KINDS: Readonly<Record<BlockName, (words: string) => NodeJson>> = {
  paragraph,
  heading: textBlock("heading"),
  bulletList: listOf("bulletList"),
  orderedList: listOf("orderedList"),
  blockquote: (words) => ({ type: "blockquote", content: [paragraph(words)] }),
  pullQuote: textBlock("pullQuote"),
  photo: textBlock("photo"),
  gallery: (words) => ({ type: "gallery", content: [textBlock("photo")(words)] }),
  relatedLink: (title) => ({ type: "relatedLink", attrs: { title } }),
  embed: (title) => ({ type: "embed", attrs: { title } }),
  table: (words) => ({ type: "table", content: [{ type: "tableRow", content: [cell(words)] }] }),
  keyPoints: listOf("keyPoints"),
  readerNote: textBlock("readerNote"),
  deskNote: textBlock("deskNote"),
  horizontalRule: () => ({ type: "horizontalRule" }),
};

/** Blocks that nobody can type into. */
const WITHOUT_TEXT: ReadonlySet<BlockName> = new Set(["relatedLink", "embed", "horizontalRule"]);

/** An article whose block at index n holds the word `word<n>.`, open in two windows. */
function twoWindows(kinds: readonly BlockName[]): TwoWindows {
  return new TwoWindows({
    headlineContent: text("word0."),
    dekContent: text("word1."),
    body: kinds.map((kind, index) => KINDS[kind](`word${index + 2}.`)),
  });
}

const cases = fc
  .array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 6 })
  .chain((kinds) => {
    const indexes = Array.from({ length: kinds.length + 2 }, (_, index) => index);
    const texts = indexes.filter((index) => !WITHOUT_TEXT.has(kinds[index - 2] ?? "paragraph"));
    return fc.record({
      kinds: fc.constant(kinds),
      removed: fc.subarray(indexes, { minLength: 1 }),
      typed: fc.subarray(texts),
    });
  });

type Case = ReturnType<typeof cases.generate>["value"];

/** The words of each block that was not removed, and what was typed into it. */
function wordsLeft({ kinds, removed, typed }: Case): string[] {
  return ["headline", "dek", ...kinds].flatMap((kind, index) => {
    if (removed.includes(index)) return [];
    const own = kind === "horizontalRule" ? [] : [`word${index}.`];
    return typed.includes(index) ? [...own, `typed${index}.`] : own;
  });
}

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
  it("loses no word of a block of any kind that was not deleted, and both windows agree", () => {
    const seen = new Set<BlockName>();
    fc.assert(
      fc.property(cases, ({ kinds, removed, typed }) => {
        const windows = twoWindows(kinds);
        const { a, b } = windows;
        a.removeBlocks(removed);
        for (const kind of kinds) seen.add(kind);
        for (const index of typed) b.typeInto(index, `typed${index}.`);
        windows.exchange();
        expect(a.state.doc.toJSON()).toEqual(b.state.doc.toJSON());
        const words = a.state.doc.textContent;
        expect(
          wordsLeft({ kinds, removed, typed }).filter((word) => !words.includes(word)),
        ).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
    expect([...seen].sort()).toEqual([...BLOCKS].sort());
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
        a.typeInto(0, "!");
        expect(isNormal(a)).toBe(true);
        expect(a.state.doc.textContent).toHaveLength(before.length + 1);
        windows.exchange();
        expect(isNormal(b)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });
});
