import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { emptyArticle, type NodeJson, plainText } from "../../../shared/article/article.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { resolveBlocks } from "../../../shared/article/review/resolve.ts";
import { readArticle, readNode, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { glanceArticle } from "../../../shared/article/ydoc/glance.ts";
import { unknownContent } from "../../../shared/article/ydoc/guard.ts";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { arbitraryBlocks } from "../testing/arbitrary-blocks.ts";
import { arbitraryCommand, type Commanded, perform } from "../testing/arbitrary-command.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { paragraph, text } from "../testing/two-windows.ts";

beforeAll(() => vi.stubGlobal("requestAnimationFrame", () => 0));
afterAll(() => vi.unstubAllGlobals());

const head = { headlineContent: text("word0."), dekContent: text("word1.") };
const LEA = { id: "lea", name: "Lea Brandt" };
const OMAR = { id: "omar", name: "Omar Haddad" };

function opened(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state, REMOTE);
  return doc;
}

const stateOf = (body: NodeJson[]) =>
  Y.encodeStateAsUpdate(seedDoc({ ...emptyArticle(), ...head, body }));

/** Without ids, which a block that was taken out and stands again may have anew. */
const shown = (doc: Y.Doc) => JSON.stringify(readNode(doc).toJSON()).replace(/"id":"\w{10}"/g, "");

/** A table that is not square is made so by the next edit, which is nobody's suggestion. */
const withoutTables = arbitraryBlocks.filter((body) => !JSON.stringify(body).includes("tableRow"));

const commands = fc.array(arbitraryCommand, { minLength: 1, maxLength: 6 });
/** Undo on the way is tried by itself. */
const forward = commands.map((all) =>
  all.filter(({ deed }) => !/^(step|slug|noSlug|tag|author|noAuthor)/.test(deed)),
);

describe("any deeds while suggesting", () => {
  const tried = async (body: NodeJson[], all: readonly Commanded[]) => {
    const doc = opened(stateOf(body));
    const on = commandedEditor(
      doc,
      () => LEA,
      () => {},
    );
    // The first edit of a window puts an article into shape.
    on.editor.view.dispatch(on.editor.state.tr.insertText("x", 1));
    on.editor.commands.decideSuggestions("all", "accept");
    const start = shown(doc);
    on.undo.clear();
    for (const command of all) await perform(on, command);
    expect(unknownContent(doc)).toBeNull();
    expect(plainText(glanceArticle(doc).body)).toBe(plainText(readArticle(doc).body));
    const end = shown(doc);
    on.editor.commands.decideSuggestions("all", "reject");
    expect(shown(doc)).toBe(start);
    on.undo.undo();
    if (end !== start) expect(shown(doc)).toBe(end);
    while (on.undo.undo()) {}
    expect(shown(doc)).toBe(start);
    on.editor.destroy();
  };

  it("are shared as they are shown, are known to the guard, and give the start when rejected or undone", async () => {
    await fc.assert(fc.asyncProperty(withoutTables, forward, tried), { numRuns: runs(25) });
  });

  it("leave no sign on a block of before that was struck, brought back and undone", async () => {
    const list = {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph("word2.")] }],
    };
    const first = { words: "quay" as const, at: { node: 0, within: 0 }, length: 0, isNode: false };
    const deeds = ["lift", "insert.correction"];
    await tried(
      [list],
      deeds.map((deed) => ({ ...first, deed, beginsStep: false })),
    );
  });
});

describe("two people who suggest at once", () => {
  /** The words that were there, in their order, as they stand once everything is rejected. */
  const words = (doc: Y.Doc) => {
    const blocks = resolveBlocks(readNode(doc).toJSON().content, () => "reject");
    // Letter by letter: the one may have formatted a part of what the other did.
    return lettersOf({ type: "doc", content: blocks }).match(/word\d+\./g) ?? [];
  };
  const lettersOf = ({ text: own, content = [] }: NodeJson): string =>
    own ?? content.map(lettersOf).join("");

  const both = async (
    body: NodeJson[],
    here: readonly Commanded[],
    there: readonly Commanded[],
  ) => {
    const state = stateOf(body);
    const [a, b] = [opened(state), opened(state)];
    const before = words(a);
    const deeds = (all: typeof here) =>
      all.filter(({ deed }) => /^(type|enter|backspace|delete|break|paste|mark\..*)$/.test(deed));
    for (const [doc, who, all] of [
      [a, LEA, here],
      [b, OMAR, there],
    ] as const) {
      const on = commandedEditor(
        doc,
        () => who,
        () => {},
      );
      for (const command of deeds(all)) await perform(on, command);
      on.editor.destroy();
    }
    const [one, other] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
    const [c, d] = [new Y.Doc(), new Y.Doc()];
    for (const update of [one, other]) Y.applyUpdate(c, update);
    for (const update of [other, one]) Y.applyUpdate(d, update);
    expect(readNode(c).toJSON()).toEqual(readNode(d).toJSON());
    expect(unknownContent(c)).toBeNull();
    expect(words(c)).toEqual(before);
  };

  it("come to the same, with every word once, in either order of merging", async () => {
    await fc.assert(fc.asyncProperty(arbitraryBlocks, forward, forward, both), {
      numRuns: runs(25),
    });
  });

  it("may raise and lower the same letters", async () => {
    const on = (style: string): Commanded => ({
      ...{ deed: `mark.${style}`, words: "quay", at: { node: 0, within: 0 } },
      ...{ length: 5, isNode: false, beginsStep: false },
    });
    await both([paragraph("word2.")], [on("superscript")], [on("subscript")]);
  });

  it("may take the headline into the dek, the one of them in a style", async () => {
    const first: Commanded = {
      ...{ deed: "enter", words: "quay", at: { node: 0, within: 0 } },
      ...{ length: 0, isNode: false, beginsStep: false },
    };
    const type: Commanded = { ...first, deed: "type", at: null };
    const lower: Commanded = { ...first, deed: "mark.subscript", length: 6 };
    await both([paragraph("word2.")], [first, type], [lower, first, type]);
  });

  it("keep both what they put in", () => {
    const state = stateOf([paragraph("Cranes stand.")]);
    const [a, b] = [opened(state), opened(state)];
    for (const [doc, who, typed] of [
      [a, LEA, "Tall "],
      [b, OMAR, "Red "],
    ] as const) {
      const { editor } = commandedEditor(doc, () => who);
      editor.view.dispatch(editor.state.tr.insertText(typed, editor.state.doc.content.size - 14));
      editor.destroy();
    }
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
    const article = accepted(readArticle(a));
    expect(plainText(article.body)).toMatch(/^(Tall Red|Red Tall) Cranes stand\.$/);
    expect(accepted(article)).toBe(article);
  });
});
