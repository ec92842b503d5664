import type { Transaction } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { writeScalar } from "../../shared/article/ydoc/fields.ts";
import { metaOf, PERSON, REMOTE } from "../../shared/article/ydoc/roots.ts";
import { HeadlessEditor } from "./testing/headless-editor.ts";
import { createUndo } from "./undo.ts";

function draft() {
  const body = [{ type: "paragraph", content: [{ type: "text", text: "One" }] }];
  const doc = new Y.Doc();
  // As a window reads it from the desk: its words were written under other client ids.
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(seedDoc({ ...emptyArticle(), body })), REMOTE);
  const editor = new HeadlessEditor(doc);
  return { doc, editor, undo: createUndo(doc) };
}

describe("createUndo", () => {
  it("holds nothing after loading", () => {
    expect(draft().undo.canUndo()).toBe(false);
  });

  it("takes back writing, then a field, each as one step", () => {
    const { doc, editor, undo } = draft();
    doc.transact(() => writeScalar(doc, "slug", "cranes"), PERSON);
    undo.stopCapturing();
    editor.typeInto(2, " more");
    editor.typeInto(2, " words");
    undo.undo();
    expect(editor.state.doc.textContent).toBe("One");
    expect(metaOf(doc).get("slug")).toBe("cranes");
    undo.undo();
    expect(metaOf(doc).get("slug")).toBeUndefined();
    undo.redo();
    undo.redo();
    expect(editor.state.doc.textContent).toBe("One more words");
    expect(metaOf(doc).get("slug")).toBe("cranes");
  });

  it("never takes back what came from elsewhere", () => {
    const { doc, editor, undo } = draft();
    doc.transact(() => writeScalar(doc, "slug", "theirs"), REMOTE);
    editor.typeInto(2, "!");
    undo.undo();
    undo.undo();
    expect(metaOf(doc).get("slug")).toBe("theirs");
  });

  it("takes back everything that was deleted, in its order and with its ids", () => {
    const { editor, undo } = draft();
    const before = editor.state.doc.toJSON();
    editor.removeBlocks([0, 2]);
    expect(editor.state.doc.textContent).toBe("");
    undo.undo();
    expect(editor.state.doc.toJSON()).toEqual(before);
  });

  it("takes back what was typed before other words, and not these, once both were gone and back", () => {
    const { editor, undo } = draft();
    const before = editor.state.doc.toJSON();
    const change = (edit: (tr: Transaction) => Transaction) =>
      editor.dispatch(edit(editor.state.tr));
    change((tr) => tr.insertText("No ", 5));
    undo.stopCapturing();
    change((tr) => tr.insert(6, tr.doc.type.schema.node("hardBreak")));
    change((tr) => tr.delete(5, 12));
    expect(editor.state.doc.textContent).toBe("");
    undo.undo();
    expect(editor.state.doc.textContent).toBe("No One");
    undo.undo();
    expect(editor.state.doc.toJSON()).toEqual(before);
    undo.redo();
    expect(editor.state.doc.textContent).toBe("No One");
    undo.redo();
    expect(editor.state.doc.textContent).toBe("");
    undo.undo();
    undo.undo();
    expect(editor.state.doc.toJSON()).toEqual(before);
  });
});
