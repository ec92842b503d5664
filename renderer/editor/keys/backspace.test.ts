import { TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { emptyArticle } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { backspaceAtStart } from "./backspace.ts";

it.each(["pullQuote", "readerNote", "deskNote"])(
  "at the start of a %s makes it a paragraph",
  (type) => {
    const text = [{ type: "text", text: "We saw it coming." }];
    const body = [{ type, attrs: { id: "aaaaaaaaaa" }, content: text }];
    const editor = new HeadlessEditor(seedDoc({ ...emptyArticle(), body }));
    const { tr } = editor.state;
    tr.setSelection(TextSelection.create(tr.doc, 5));
    const props = { tr, dispatch: () => undefined };
    expect(backspaceAtStart(props as unknown as Parameters<typeof backspaceAtStart>[0])).toBe(true);
    editor.dispatch(tr);
    const block = editor.state.doc.child(2);
    expect([block.type.name, block.textContent, block.attrs.id]).toEqual([
      "paragraph",
      "We saw it coming.",
      "aaaaaaaaaa",
    ]);
  },
);
