import { TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { enterInFixed } from "./enter.ts";

const list = (content: NodeJson[]): NodeJson => ({
  type: "bulletList",
  content: [{ type: "listItem", content }],
});

it("takes away what is selected from the headline into a list in a list, and throws nothing", () => {
  const doc = seedDoc({ ...emptyArticle(), body: [list([list([{ type: "pullQuote" }])])] });
  const { editor } = commandedEditor(doc);
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, 1, 9)));
  expect(editor.commands.command(enterInFixed)).toBe(true);
  const names = editor.state.doc.children.map(({ type }) => type.name);
  expect(names).toEqual(["headline", "dek", "paragraph"]);
});
