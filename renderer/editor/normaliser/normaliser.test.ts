import { Slice } from "@tiptap/pm/model";
import { AllSelection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";

const p = (text: string): NodeJson => ({
  type: "paragraph",
  content: text === "" ? [] : [{ type: "text", text }],
});

function editor(...body: NodeJson[]): HeadlessEditor {
  const words = (text: string) => [{ type: "text", text }];
  const head = { headlineContent: words("Cranes"), dekContent: words("Two of them") };
  return new HeadlessEditor(seedDoc({ ...emptyArticle(), ...head, body }));
}

/** The article's outline: `headline(Cranes) dek() paragraph(…)`. */
function outline({ state }: HeadlessEditor): string {
  return state.doc.children.map((node) => `${node.type.name}(${node.textContent})`).join(" ");
}

const ids = ({ state }: HeadlessEditor) => state.doc.children.slice(2).map((node) => node.attrs.id);

describe("normaliser", () => {
  it("keeps headline, dek and a paragraph when everything is deleted", () => {
    const open = editor(p("One"), p("Two"));
    const { tr } = open.state;
    open.dispatch(tr.setSelection(new AllSelection(tr.doc)).deleteSelection());
    expect(outline(open)).toBe("headline() dek() paragraph()");
    expect(open.state.selection).toBeInstanceOf(TextSelection);
    expect(open.state.selection.$from.parent.type.name).toBe("headline");
  });

  it("gives a dek back when headline and body are joined over it", () => {
    const open = editor(p("One"), p("Two"));
    open.dispatch(open.state.tr.delete(4, 24));
    expect(outline(open)).toMatch(/^headline\(Cra.*\) dek\(\) paragraph\(Two\)$/);
  });

  it("puts the first of several pasted lines into the headline and the rest into the body", () => {
    const open = editor(p("One"));
    const lines = [p("Gulls"), p("A second line"), p("A third")].map((node) =>
      schema.nodeFromJSON(node),
    );
    const { tr } = open.state;
    tr.setSelection(TextSelection.create(tr.doc, 7));
    open.dispatch(tr.replaceSelection(new Slice(schema.node("doc", null, lines).content, 1, 1)));
    expect(outline(open)).toBe(
      "headline(CranesGulls) dek(Two of them) paragraph(A second line) paragraph(A third) paragraph(One)",
    );
    expect(open.state.selection.$from.parent.textContent).toBe("A third");
  });

  it("turns a surplus headline into a paragraph with its words", () => {
    const open = editor(p("One"));
    const extra = schema.node("headline", null, schema.text("Another"));
    open.dispatch(open.state.tr.insert(open.state.doc.content.size, extra));
    expect(outline(open)).toBe(
      "headline(Cranes) dek(Two of them) paragraph(One) paragraph(Another)",
    );
  });

  it("fills an empty headline with one that was pasted below", () => {
    const open = editor(p("One"));
    open.dispatch(open.state.tr.delete(1, 7));
    const pasted = schema.node("headline", null, schema.text("Another"));
    open.dispatch(open.state.tr.insert(open.state.doc.content.size, pasted));
    expect(outline(open)).toBe("headline(Another) dek(Two of them) paragraph(One)");
  });

  it("moves what was put above the headline below the dek", () => {
    const open = editor(p("One"));
    open.dispatch(open.state.tr.insert(0, schema.nodeFromJSON(p("Dropped"))));
    expect(outline(open)).toBe(
      "headline(Cranes) dek(Two of them) paragraph(Dropped) paragraph(One)",
    );
  });

  it("gives each block an id, and the second half of a split block a new one", () => {
    const open = editor(p("One and two"));
    const [id] = ids(open);
    open.dispatch(open.state.tr.split(open.state.doc.content.size - 5));
    const [first, second] = ids(open);
    expect(first).toBe(id);
    expect(second).toMatch(/^[0-9a-z]{10}$/);
    expect(second).not.toBe(id);
  });

  it("gives a block that was copied an id of its own, and the original keeps its", () => {
    const open = editor(p("One"), p("Two"));
    const before = ids(open);
    open.dispatch(open.state.tr.insert(open.state.doc.content.size, open.state.doc.child(2)));
    expect(ids(open).slice(0, 2)).toEqual(before);
    expect(new Set(ids(open)).size).toBe(3);
  });

  it("leaves ids inside lists out, and fills an item that nobody could write in", () => {
    const open = editor(p("One"));
    const list = schema.nodeFromJSON({
      type: "bulletList",
      content: [
        { type: "listItem", content: [{ ...p("Item"), attrs: { id: "abcdefghij" } }] },
        { type: "listItem", content: [] },
      ],
    });
    open.dispatch(open.state.tr.insert(open.state.doc.content.size, list));
    const inserted = open.state.doc.lastChild?.toJSON() as NodeJson;
    expect(inserted.attrs?.id).toMatch(/^[0-9a-z]{10}$/);
    expect(JSON.stringify(inserted)).not.toContain("abcdefghij");
    expect(open.state.doc.lastChild?.child(1).childCount).toBe(1);
  });

  it("changes nothing while one writes in a block", () => {
    const open = editor(p("One"));
    open.typeInto(2, " more");
    const transaction = open.state.tr.insertText("x", open.state.doc.content.size - 1);
    expect(open.state.applyTransaction(transaction).transactions).toHaveLength(1);
  });
});
