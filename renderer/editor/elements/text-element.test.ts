import { TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { emptyArticle } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { toggleTextElement } from "./text-element.ts";

function editor() {
  const text = [{ type: "text", text: "We saw it coming." }];
  const body = [{ type: "paragraph", attrs: { id: "aaaaaaaaaa" }, content: text }];
  return new HeadlessEditor(seedDoc({ ...emptyArticle(), headlineContent: text, body }));
}

function toggle(
  open: HeadlessEditor,
  block: number,
  ...[name, attrs = {}]: [string, object?]
): void {
  const { doc } = open.state;
  const before = doc.children.slice(0, block).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  open.dispatch(open.state.tr.setSelection(TextSelection.create(doc, before + 2)));
  const { tr } = open.state;
  toggleTextElement(tr, open.state, name as "pullQuote", attrs as Record<string, unknown>);
  open.dispatch(tr);
}

const outline = ({ state }: HeadlessEditor) =>
  state.doc.children.map(({ type, textContent }) => `${type.name}(${textContent})`);

describe("toggleTextElement", () => {
  it("turns a paragraph into one and back, with its words and its id", () => {
    const open = editor();
    const before = open.state.doc.toJSON();
    toggle(open, 2, "pullQuote");
    expect(outline(open)[2]).toBe("pullQuote(We saw it coming.)");
    expect(open.state.doc.child(2).attrs.id).toBe("aaaaaaaaaa");
    toggle(open, 2, "pullQuote");
    expect(open.state.doc.toJSON()).toEqual(before);
  });

  it("sets the kind of a note", () => {
    const open = editor();
    toggle(open, 2, "readerNote", { kind: "correction" });
    expect(open.state.doc.child(2).attrs).toMatchObject({ kind: "correction", id: "aaaaaaaaaa" });
  });

  it("never turns the headline into one: a new one is set at the top of the body", () => {
    const open = editor();
    toggle(open, 0, "readerNote", { kind: "update" });
    expect(outline(open)).toEqual([
      "headline(We saw it coming.)",
      "dek()",
      "readerNote()",
      "paragraph(We saw it coming.)",
    ]);
    expect(open.state.doc.child(2).attrs.kind).toBe("update");
  });
});
