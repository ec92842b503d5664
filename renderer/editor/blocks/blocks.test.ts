import type { Node } from "@tiptap/pm/model";
import { NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { createUndo } from "../undo.ts";
import { deleteBlocks } from "./delete.ts";
import { duplicateBlocks } from "./duplicate.ts";
import { moveBlocks } from "./move.ts";

const p = (text: string): NodeJson => ({ type: "paragraph", content: [{ type: "text", text }] });
const item = (...content: NodeJson[]): NodeJson => ({ type: "listItem", content });
const list = (...items: NodeJson[]): NodeJson => ({ type: "bulletList", content: items });
const photo = (text: string): NodeJson => ({ ...p(text), type: "photo" });
const gallery = (...content: NodeJson[]): NodeJson => ({ type: "gallery", content });

function open(...body: NodeJson[]) {
  const head = { headlineContent: p("Cranes").content ?? [], dekContent: p("Two").content ?? [] };
  const doc = seedDoc({ ...emptyArticle(), ...head, body });
  return { editor: new HeadlessEditor(doc), undo: createUndo(doc) };
}

/** Does it as a step of its own, as the command does; says whether anything was done. */
function perform({ editor, undo }: ReturnType<typeof open>, deed: (tr: Transaction) => boolean) {
  const { tr } = editor.state;
  undo.stopCapturing();
  const done = deed(tr);
  if (done) editor.dispatch(tr);
  undo.stopCapturing();
  return done;
}

/** Selects from within the text `from` to within the text `to`. */
function select({ state }: HeadlessEditor, from: string, to = from): Transaction {
  const { tr } = state;
  const [start, end] = [positionOf(tr.doc, from), positionOf(tr.doc, to)];
  return tr.setSelection(TextSelection.create(tr.doc, start, to === from ? start : end + 1));
}

function positionOf(doc: Node, text: string): number {
  let found = -1;
  doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === text) found = position + 1;
  });
  return found;
}

/** The body as texts in nested arrays, a list or gallery an array of its own. */
type Shape = string | readonly Shape[];
const shape = (node: Node): Shape =>
  node.isTextblock ? node.textContent : node.children.map(shape);
const bodyOf = ({ state }: HeadlessEditor) => state.doc.children.slice(2).map(shape);
const caret = ({ state }: HeadlessEditor) => state.selection.$from.parent.textContent;
const ids = ({ state }: HeadlessEditor) => state.doc.children.slice(2).map(({ attrs }) => attrs.id);

describe("moveBlocks", () => {
  it("moves the block with the caret, and the caret along", () => {
    const desk = open(p("one"), p("two"), p("three"));
    desk.editor.dispatch(select(desk.editor, "two"));
    expect(perform(desk, (tr) => moveBlocks(tr, "up"))).toBe(true);
    expect(bodyOf(desk.editor)).toEqual(["two", "one", "three"]);
    expect(caret(desk.editor)).toBe("two");
  });

  it("moves all selected blocks, and keeps what is selected", () => {
    const desk = open(p("one"), p("two"), p("three"));
    desk.editor.dispatch(select(desk.editor, "one", "two"));
    perform(desk, (tr) => moveBlocks(tr, "down"));
    expect(bodyOf(desk.editor)).toEqual(["three", "one", "two"]);
    const { from, to } = desk.editor.state.selection;
    expect(desk.editor.state.doc.textBetween(from, to, "|")).toBe("one|t");
  });

  it("moves nothing above headline and dek, nor those themselves", () => {
    const desk = open(p("one"), p("two"));
    for (const text of ["one", "Cranes", "Two"]) {
      desk.editor.dispatch(select(desk.editor, text));
      expect(
        perform(desk, (tr) => moveBlocks(tr, "up")),
        text,
      ).toBe(false);
    }
    expect(perform(desk, (tr) => moveBlocks(tr, "down"))).toBe(false);
  });

  it("moves an item within its list, then the list", () => {
    const desk = open(p("one"), list(item(p("a")), item(p("b"), list(item(p("c"))))));
    desk.editor.dispatch(select(desk.editor, "c"));
    perform(desk, (tr) => moveBlocks(tr, "up"));
    expect(bodyOf(desk.editor)).toEqual(["one", [["b", [["c"]]], ["a"]]]);
    perform(desk, (tr) => moveBlocks(tr, "up"));
    expect(bodyOf(desk.editor)).toEqual([[["b", [["c"]]], ["a"]], "one"]);
    expect(caret(desk.editor)).toBe("c");
  });

  it("moves a photo of a gallery within the gallery, and no further", () => {
    const desk = open(p("one"), gallery(photo("a"), photo("b")));
    const at = positionOf(desk.editor.state.doc, "b") - 1;
    const { tr } = desk.editor.state;
    desk.editor.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)));
    expect(perform(desk, (tr) => moveBlocks(tr, "up"))).toBe(true);
    expect(bodyOf(desk.editor)).toEqual(["one", ["b", "a"]]);
    expect(desk.editor.state.selection).toBeInstanceOf(NodeSelection);
    expect(perform(desk, (tr) => moveBlocks(tr, "up"))).toBe(false);
  });
});

describe("duplicateBlocks", () => {
  it("sets a copy with an id of its own below or above, and the caret into it", () => {
    const desk = open(p("one"), p("two"));
    const [one, two] = ids(desk.editor);
    desk.editor.dispatch(select(desk.editor, "one"));
    perform(desk, (tr) => duplicateBlocks(tr, "down"));
    expect(bodyOf(desk.editor)).toEqual(["one", "one", "two"]);
    expect(desk.editor.state.selection.$from.index(0)).toBe(3);
    expect([ids(desk.editor)[0], ids(desk.editor)[2]]).toEqual([one, two]);
    perform(desk, (tr) => duplicateBlocks(tr, "up"));
    expect(desk.editor.state.selection.$from.index(0)).toBe(3);
    expect(new Set(ids(desk.editor)).size).toBe(4);
    expect(ids(desk.editor).at(-1)).toBe(two);
  });

  it("copies an item within its list, and no headline", () => {
    const desk = open(list(item(p("a")), item(p("b"))));
    desk.editor.dispatch(select(desk.editor, "a"));
    perform(desk, (tr) => duplicateBlocks(tr, "down"));
    expect(bodyOf(desk.editor)).toEqual([[["a"], ["a"], ["b"]]]);
    desk.editor.dispatch(select(desk.editor, "Cranes"));
    expect(perform(desk, (tr) => duplicateBlocks(tr, "down"))).toBe(false);
  });
});

describe("deleteBlocks", () => {
  it("deletes the selected blocks and leaves a place to write", () => {
    const desk = open(p("one"), p("two"));
    desk.editor.dispatch(select(desk.editor, "one"));
    perform(desk, deleteBlocks);
    expect(bodyOf(desk.editor)).toEqual(["two"]);
    expect(caret(desk.editor)).toBe("two");
    perform(desk, deleteBlocks);
    expect(bodyOf(desk.editor)).toEqual([""]);
  });
});

const text = fc.integer({ min: 0, max: 9999 }).map(String);
const inline = text.map(p);
const block = fc.oneof(
  inline,
  text.map((words): NodeJson => ({ ...p(words), type: "heading" })),
  text.map(photo),
  fc.array(text.map(photo), { minLength: 1, maxLength: 3 }).map((photos) => gallery(...photos)),
  fc
    .array(fc.array(inline, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((items) => list(...items.map((content) => item(...content, list(item(...content)))))),
  fc
    .array(inline, { minLength: 1, maxLength: 2 })
    .map((content) => ({ type: "blockquote", content })),
);
const DEEDS = {
  up: (tr: Transaction) => moveBlocks(tr, "up"),
  down: (tr: Transaction) => moveBlocks(tr, "down"),
  copyUp: (tr: Transaction) => duplicateBlocks(tr, "up"),
  copyDown: (tr: Transaction) => duplicateBlocks(tr, "down"),
};
const deed = fc.record({
  name: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
  from: fc.nat({ max: 400 }),
  length: fc.constantFrom(0, 0, 1, 8, 60),
});
const moveDeed = deed.filter(({ name }) => !name.startsWith("copy"));

function selectAt({ state }: HeadlessEditor, from: number, length: number): Transaction {
  const { tr } = state;
  const place = (position: number) => tr.doc.resolve(Math.min(position, tr.doc.content.size));
  return tr.setSelection(TextSelection.between(place(from), place(from + length)));
}

const lines = ({ state }: HeadlessEditor) => {
  const found: string[] = [];
  state.doc.descendants((node) => {
    if (node.isTextblock) found.push(`${node.type.name} ${node.textContent}`);
  });
  return found;
};

describe("any moves", () => {
  const body = fc.array(block, { minLength: 1, maxLength: 6 });

  it("change the order and no word, take the selection along, and undo to the start", () => {
    fc.assert(
      fc.property(body, fc.array(moveDeed, { minLength: 1, maxLength: 8 }), (blocks, deeds) => {
        const desk = open(...blocks);
        const before = desk.editor.state.doc.toJSON();
        const words = lines(desk.editor);
        for (const { name, from, length } of deeds) {
          desk.editor.dispatch(selectAt(desk.editor, from, length));
          const selected = desk.editor.state.selection.content().toJSON();
          perform(desk, DEEDS[name]);
          expect(desk.editor.state.selection.content().toJSON()).toEqual(selected);
        }
        expect(lines(desk.editor).slice(0, 2)).toEqual(words.slice(0, 2));
        expect(lines(desk.editor).sort()).toEqual(words.sort());
        while (desk.undo.canUndo()) desk.undo.undo();
        expect(desk.editor.state.doc.toJSON()).toEqual(before);
      }),
      { numRuns: runs(60) },
    );
  });

  it("and copies leave each block an id of its own, and undo to the start", () => {
    fc.assert(
      fc.property(body, fc.array(deed, { minLength: 1, maxLength: 6 }), (blocks, deeds) => {
        const desk = open(...blocks);
        const before = desk.editor.state.doc.toJSON();
        for (const { name, from, length } of deeds) {
          desk.editor.dispatch(selectAt(desk.editor, from, length));
          perform(desk, DEEDS[name]);
          expect(new Set(ids(desk.editor)).size).toBe(ids(desk.editor).length);
        }
        while (desk.undo.canUndo()) desk.undo.undo();
        expect(desk.editor.state.doc.toJSON()).toEqual(before);
      }),
      { numRuns: runs(60) },
    );
  });
});
