import { commands } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Article, emptyArticle } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { arbitraryArticle } from "../../../shared/testing/arbitrary-article.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { paragraph } from "../testing/two-windows.ts";

const RUNS = Number(import.meta.env.STET_PROPERTY_RUNS ?? 60);
const WHO = { id: "person-a", name: "Lea Brandt" };
const NAMES = ["bold", "italic", "strike", "superscript", "subscript", "tk"] as const;

/** How far into the article, in thousandths. */
const place = fc.integer({ min: 0, max: 1_000 });

const cases = fc.record({
  article: arbitraryArticle,
  ends: fc.tuple(place, place),
  suggests: fc.boolean(),
  names: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
});

type Case = ReturnType<typeof cases.generate>["value"];

const stateOf = (article: Article) => Y.encodeStateAsUpdate(seedDoc(article));

function opened(state: Uint8Array, suggests = false) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state, REMOTE);
  return commandedEditor(doc, () => (suggests ? WHO : null)).editor;
}

/** Ids are given anew each time, and a suggestion says when it was made. */
const withoutIds = (key: string, value: unknown) =>
  key === "id" || key === "at" ? undefined : value;

/** The article once these styles were given one after the other, by the editor or by TipTap alone. */
function styled(state: Uint8Array, { ends, names, suggests }: Case, byTiptap: boolean) {
  const editor = opened(state, suggests);
  const { size } = editor.state.doc.content;
  const [anchor, head] = ends.map((end) => Math.round((end * size) / 1_000)) as [number, number];
  const { doc, tr } = editor.state;
  editor.view.dispatch(
    tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))),
  );
  const done = names.map((name) =>
    byTiptap ? editor.commands.command(commands.setMark(name)) : editor.commands.setMark(name),
  );
  const text = JSON.stringify(editor.state.doc.toJSON(), withoutIds);
  editor.destroy();
  return { done, text };
}

describe("a style given to what is selected", () => {
  it("is what TipTap gives, in any article, written or suggested", () => {
    let changed = 0;
    fc.assert(
      fc.property(cases, (given) => {
        const state = stateOf(given.article);
        const { done, text } = styled(state, given, false);
        expect({ done, text }).toEqual(styled(state, given, true));
        if (done.includes(true)) changed += 1;
      }),
      { numRuns: RUNS },
    );
    expect(changed).toBeGreaterThan(RUNS / 2);
  });

  it("is one step over all blocks, and leaves those alone that have it", () => {
    const editor = opened(
      stateOf({ ...emptyArticle(), body: ["One.", "Two.", "Three."].map(paragraph) }),
    );
    let steps = 0;
    editor.on("transaction", ({ transaction }) => {
      steps = transaction.steps.length;
    });
    editor.chain().selectAll().setMark("bold").run();
    expect(steps).toBe(1);
    const before = editor.state.doc;
    editor.chain().selectAll().setMark("bold").run();
    expect(steps).toBe(0);
    expect(editor.state.doc).toBe(before);
    editor.destroy();
  });

  it("leaves a block as it is that has the style between others that have not", () => {
    const editor = opened(
      stateOf({ ...emptyArticle(), body: ["One.", "Two.", "Three."].map(paragraph) }),
    );
    const { doc } = editor.state;
    const from = doc.content.size - doc.child(4).nodeSize - doc.child(3).nodeSize + 1;
    editor
      .chain()
      .setTextSelection({ from, to: from + 4 })
      .setMark("bold")
      .run();
    const two = editor.state.doc.child(3);
    editor.chain().selectAll().setMark("bold").run();
    expect(editor.state.doc.child(3)).toBe(two);
    expect(editor.state.doc.child(4)).not.toBe(doc.child(4));
    editor.destroy();
  });
});
