import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { layOut } from "../../../shared/article/ydoc/body-layout.ts";
import { anchorWords, type CommentAnchor } from "../../../shared/article/ydoc/comment-anchor.ts";
import { placeComments } from "../../../shared/article/ydoc/comment-places.ts";
import { addComment } from "../../../shared/article/ydoc/comments.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { arbitraryArticle } from "../../../shared/testing/arbitrary-article.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { arbitraryBlocks } from "../testing/arbitrary-blocks.ts";
import { arbitraryCommand, perform } from "../testing/arbitrary-command.ts";
import { applyChange, arbitraryEdit } from "../testing/arbitrary-edit.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { paragraph } from "../testing/two-windows.ts";
import { createUndo } from "../undo.ts";
import { commentMarksIn, marks } from "./comment-marks.ts";

const AUTHOR = { id: "ines", name: "Ines Aldor" };
const settled = () => new Promise<void>((done) => queueMicrotask(() => queueMicrotask(done)));

beforeAll(() => vi.stubGlobal("requestAnimationFrame", () => 0));
afterAll(() => vi.unstubAllGlobals());

function opened(doc: Y.Doc): HeadlessEditor {
  return new HeadlessEditor(doc, [marks({ doc, onComment: () => {} })]);
}

/** Comments on these words wherever they stand first; false where they stand nowhere. */
function commentOn(doc: Y.Doc, { state }: Pick<HeadlessEditor, "state">, words: string): boolean {
  let from = -1;
  state.doc.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (from === -1 && at !== -1) from = position + at;
  });
  if (from === -1) return false;
  const anchor = anchorWords(layOut(doc), { from, to: from + words.length }) as CommentAnchor;
  const said = { author: AUTHOR, at: "2026-11-29T18:00:00Z", text: "?", mentions: [] };
  addComment(doc, { id: words, ...said, kind: "comment", anchor });
  return true;
}

/** The letters between two positions; what a block says in its attributes is not among them. */
function typedIn(doc: Node, { from, to }: { from: number; to: number }): string {
  let typed = "";
  doc.nodesBetween(from, to, (node, at) => {
    typed += node.text?.slice(Math.max(0, from - at), to - at) ?? "";
  });
  return typed;
}

const wordsUnder = (doc: Y.Doc, { state }: Pick<HeadlessEditor, "state">) =>
  new Map(
    placeComments(doc).map(({ comment, place }) => [
      comment.id,
      place === null ? null : typedIn(state.doc, place),
    ]),
  );

const draft = (body: NodeJson[]) => seedDoc({ ...emptyArticle(), body });

describe("the layout of what is shared", () => {
  it("says of every node where the editor has it", () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const doc = seedDoc(article);
        const { state } = opened(doc);
        const { blocks, lines } = layOut(doc);
        for (const { key, from, to } of blocks.values()) {
          const node = state.doc.nodeAt(from);
          expect(node?.attrs.id ?? node?.type.name).toBe(key);
          expect(node?.nodeSize).toBe(to - from);
        }
        const ends: number[] = [];
        state.doc.descendants((node, position) => {
          if (node.inlineContent) ends.push(position + node.nodeSize - 1);
        });
        expect(lines.map(({ end }) => end)).toEqual(ends);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("comments in the text", () => {
  it("stay on their words when a line is split before them, joined again and undone", async () => {
    const doc = draft([paragraph("The old harbour, the new quay.")]);
    const editor = opened(doc);
    const undo = createUndo(doc);
    commentOn(doc, editor, "new quay");
    undo.stopCapturing();
    const under = () => wordsUnder(doc, editor).get("new quay");
    const at = editor.state.doc.content.size - 1 - "the new quay.".length;
    editor.dispatch(editor.state.tr.split(at));
    expect(under()).toBe("new quay");
    undo.stopCapturing();
    editor.dispatch(editor.state.tr.join(at + 1));
    expect(under()).toBe("new quay");
    undo.undo();
    expect(under()).toBe("new quay");
    undo.undo();
    expect(under()).toBe("new quay");
    await settled();
    expect(commentMarksIn(editor.state)).toHaveLength(1);
  });

  it("stand on all that is left of their words after any edits, and others see the same", async () => {
    const cases = fc.record({
      body: arbitraryBlocks,
      on: fc.uniqueArray(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 }),
      edits: fc.array(arbitraryEdit, { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ body, on, edits }) => {
        const doc = draft(body);
        const editor = opened(doc);
        const words = on.map((n) => `word${n}.`).filter((word) => commentOn(doc, editor, word));
        await settled();
        for (const edit of edits) {
          const { tr } = editor.state;
          for (const change of edit) applyChange(tr, change);
          editor.dispatch(tr);
        }
        const marked = new Map(
          commentMarksIn(editor.state).map(({ id, from, to }) => [
            id,
            typedIn(editor.state.doc, { from, to }),
          ]),
        );
        const under = wordsUnder(doc, editor);
        for (const word of words) {
          const mark = marked.get(word);
          if (mark !== undefined && mark !== "") expect(under.get(word)).toBe(mark);
        }
        const other = new Y.Doc();
        Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), REMOTE);
        expect(wordsUnder(other, opened(other))).toEqual(under);
        await settled();
      }),
      { numRuns: runs(150) },
    );
  });

  it("are where they were once any deeds of the editor are undone", async () => {
    const cases = fc.record({
      article: arbitraryArticle,
      commands: fc.array(arbitraryCommand, { minLength: 1, maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ article, commands }) => {
        const body = [...article.body, paragraph("A word under a comment.")];
        const doc = new Y.Doc();
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(seedDoc({ ...article, body })), REMOTE);
        const on = commandedEditor(doc);
        commentOn(doc, on.editor, "under a");
        on.undo.clear();
        for (const command of commands) await perform(on, command);
        for (let steps = 0; on.editor.commands.undo() && steps < 1000; ) steps += 1;
        expect(wordsUnder(doc, on.editor).get("under a")).toBe("under a");
        on.editor.destroy();
        on.undo.destroy();
      }),
      { numRuns: runs(60) },
    );
  });
});
