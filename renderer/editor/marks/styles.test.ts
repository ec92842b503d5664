import { TextSelection } from "@tiptap/pm/state";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { emptyArticle } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { paragraph } from "../testing/two-windows.ts";
import { STYLES, type StyleName } from "./style-list.ts";

beforeAll(() => vi.stubGlobal("requestAnimationFrame", () => 0));
afterAll(() => vi.unstubAllGlobals());

function opened() {
  const { editor } = commandedEditor(
    seedDoc({ ...emptyArticle(), body: [paragraph("Four metres of water.")] }),
  );
  const end = editor.state.doc.content.size - 1;
  editor.view.dispatch(
    editor.state.tr.setSelection(TextSelection.create(editor.state.doc, end - 6, end)),
  );
  const toggle = (name: StyleName) =>
    STYLES.find((style) => style.name === name)
      ?.toggle(editor.chain())
      .run();
  const marks = () => editor.state.doc.nodeAt(end - 6)?.marks.map(({ type }) => type.name);
  return { editor, toggle, marks };
}

it.each([
  ["superscript", "subscript"],
  ["subscript", "superscript"],
] as const)("what was %s is no longer so once it is %s", (before, after) => {
  const { editor, toggle, marks } = opened();
  toggle(before);
  expect(marks()).toEqual([before]);
  toggle(after);
  expect(marks()).toEqual([after]);
  toggle(after);
  expect(marks()).toEqual([]);
  editor.destroy();
});
