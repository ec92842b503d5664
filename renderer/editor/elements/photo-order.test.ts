import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import type { HeadlessEditor } from "../testing/headless-editor.ts";
import { TwoWindows, text } from "../testing/two-windows.ts";
import { createUndo } from "../undo.ts";
import { indexAt, movePhoto } from "./photo-order.ts";

const photo = (words: string): NodeJson => ({ type: "photo", content: text(words) });
const gallery = { type: "gallery", content: [photo("one"), photo("two"), photo("three")] };

const captions = ({ state }: HeadlessEditor) =>
  (state.doc.lastChild?.children ?? []).map(({ textContent }) => textContent);

function positionOf(doc: Node, caption: string): number {
  let found = -1;
  doc.descendants((node, position) => {
    if (node.type.name === "photo" && node.textContent === caption) found = position;
  });
  return found;
}

function move(editor: HeadlessEditor, caption: string, index: number): boolean {
  const { tr } = editor.state;
  const done = movePhoto(tr, positionOf(tr.doc, caption), index);
  if (done) editor.dispatch(tr);
  return done;
}

describe("movePhoto", () => {
  it.each<[string, number, string[]]>([
    ["one", 2, ["two", "one", "three"]],
    ["one", 3, ["two", "three", "one"]],
    ["three", 0, ["three", "one", "two"]],
    ["two", 0, ["two", "one", "three"]],
  ])("moves %s before the place %i", (caption, index, order) => {
    const { a } = new TwoWindows({ body: [gallery] });
    expect(move(a, caption, index)).toBe(true);
    expect(captions(a)).toEqual(order);
    expect(a.state.selection.content().content.textBetween(0, 2 + caption.length)).toBe(caption);
  });

  it("leaves a photo where it is", () => {
    const { a } = new TwoWindows({ body: [gallery] });
    expect([move(a, "two", 1), move(a, "two", 2)]).toEqual([false, false]);
  });

  it("is one step of undo, and spares what another writes in the other captions", () => {
    const windows = new TwoWindows({ body: [gallery] });
    const { a, b, here } = windows;
    const undo = createUndo(here);
    move(a, "one", 3);
    b.dispatch(b.state.tr.insertText("!", positionOf(b.state.doc, "two") + 4));
    windows.exchange();
    expect(captions(a)).toEqual(["two!", "three", "one"]);
    undo.undo();
    expect(captions(a)).toEqual(["one", "two!", "three"]);
    expect(undo.canUndo()).toBe(false);
  });
});

describe("indexAt", () => {
  const box = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 80 });
  const rows = [box(0, 0), box(110, 0), box(0, 90)];

  it.each([
    ["before the first", { x: 10, y: 40 }, 0],
    ["behind the first", { x: 90, y: 40 }, 1],
    ["behind the second", { x: 400, y: 40 }, 2],
    ["before the third", { x: 20, y: 300 }, 2],
    ["behind the last", { x: 90, y: 130 }, 3],
  ])("is %s", (_, point, index) => expect(indexAt(rows, point, false)).toBe(index));

  it("reads rows from the right where the article does", () => {
    const fromRight = [box(110, 0), box(0, 0)];
    expect(indexAt(fromRight, { x: 200, y: 40 }, true)).toBe(0);
    expect(indexAt(fromRight, { x: 10, y: 40 }, true)).toBe(2);
  });

  it("reads a column from above", () => {
    const column = [box(0, 0), box(0, 90)];
    expect(indexAt(column, { x: 90, y: 10 }, false)).toBe(0);
    expect(indexAt(column, { x: 10, y: 75 }, true)).toBe(1);
    expect(indexAt(column, { x: 10, y: 160 }, true)).toBe(2);
  });
});
