import { TextSelection } from "@tiptap/pm/state";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { REMOTE } from "../../shared/article/ydoc/roots.ts";
import { commandedEditor } from "./testing/commanded-editor.ts";

beforeAll(() => vi.stubGlobal("requestAnimationFrame", () => 0));
afterAll(() => vi.unstubAllGlobals());

it("redo selects what was selected before the undo, and no part of the words behind", () => {
  const doc = new Y.Doc();
  const headlineContent = [{ type: "text", text: "  𐀀" }];
  Y.applyUpdate(
    doc,
    Y.encodeStateAsUpdate(seedDoc({ ...emptyArticle(), headlineContent })),
    REMOTE,
  );
  const { editor, undo } = commandedEditor(doc);
  const headline = () => editor.state.doc.firstChild?.textContent;
  const select = (from: number, to: number) =>
    editor.view.dispatch(
      editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)),
    );
  select(1, 1);
  editor.view.dispatch(editor.state.tr.insertText("quay"));
  select(1, 4);
  undo.stopCapturing();
  editor.view.dispatch(editor.state.tr.insertText("quay"));
  editor.commands.undo();
  editor.commands.undo();
  expect(headline()).toBe("  𐀀");
  editor.commands.redo();
  expect(headline()).toBe("quay  𐀀");
  expect(editor.state.selection).toMatchObject({ from: 1, to: 4 });
  editor.destroy();
  undo.destroy();
});
