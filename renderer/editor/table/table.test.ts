import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { TABLE_DEEDS, type TableDeed } from "./commands.ts";
import { tableEditing } from "./editing.ts";
import { nextRow } from "./keys.ts";

function cell(text: string): NodeJson {
  return { type: "tableCell", content: [{ type: "text", text }] };
}

function table(...rows: string[][]): NodeJson {
  return {
    type: "table",
    content: rows.map((cells) => row(...cells)),
  };
}

function row(...cells: string[]): NodeJson {
  return { type: "tableRow", content: cells.map(cell) };
}

function positionOf(doc: Node, text: string): number {
  let found = 0;
  doc.descendants((node, position) => {
    if (node.text === text) found = position;
  });
  return found;
}

/** An editor on a table, with the caret in the cell that holds `text`. */
function editing(body: NodeJson[], text: string) {
  const editor = new HeadlessEditor(seedDoc({ ...emptyArticle(), body }), [tableEditing()]);
  caretIn(editor, text);
  return editor;
}

function caretIn(editor: HeadlessEditor, text: string): void {
  editor.state.doc.descendants((node, position) => {
    if (node.text !== text) return;
    editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, position)));
  });
}

function cells({ state }: HeadlessEditor): string[][] {
  const found = state.doc.children.find(({ type }) => type.name === "table");
  return (found?.children ?? []).map((row) => row.children.map(({ textContent }) => textContent));
}

function deed(editor: HeadlessEditor, name: TableDeed): boolean {
  return TABLE_DEEDS[name].command(editor.state, (tr) => editor.dispatch(tr));
}

describe("a table", () => {
  it.each<[TableDeed, string[][]]>([
    [
      "addRowAbove",
      [
        ["Ship", "Berth"],
        ["", ""],
        ["Alma", "3"],
      ],
    ],
    [
      "addRowBelow",
      [
        ["Ship", "Berth"],
        ["Alma", "3"],
        ["", ""],
      ],
    ],
    [
      "addColumnBefore",
      [
        ["", "Ship", "Berth"],
        ["", "Alma", "3"],
      ],
    ],
    [
      "addColumnAfter",
      [
        ["Ship", "", "Berth"],
        ["Alma", "", "3"],
      ],
    ],
    ["deleteRow", [["Ship", "Berth"]]],
    ["deleteColumn", [["Berth"], ["3"]]],
    ["deleteTable", []],
  ])("%s", (name, after) => {
    const editor = editing([table(["Ship", "Berth"], ["Alma", "3"])], "Alma");
    expect(deed(editor, name)).toBe(true);
    expect(cells(editor)).toEqual(after);
  });

  it("has a first row that names the columns, or has not", () => {
    const editor = editing([table(["Ship"], ["Alma"])], "Alma");
    const header = () => editor.state.doc.child(2).attrs.headerRow;
    expect(header()).toBe(true);
    deed(editor, "toggleHeaderRow");
    expect(header()).toBe(false);
  });

  it("goes with its last row", () => {
    const editor = editing([table(["Ship"])], "Ship");
    editor.dispatch(
      editor.state.tr.delete(
        editor.state.selection.$from.before(-1),
        editor.state.selection.$from.after(-1),
      ),
    );
    expect(cells(editor)).toEqual([]);
  });

  it("is left with Enter from its last row, and Enter goes down before", () => {
    const editor = editing([table(["Ship", "Berth"], ["Alma", "3"])], "Berth");
    const enter = () => {
      const { tr } = editor.state;
      const props = { state: editor.state, tr, dispatch: () => undefined };
      expect(nextRow(props as unknown as Parameters<typeof nextRow>[0])).toBe(true);
      editor.dispatch(tr);
    };
    enter();
    expect(editor.state.selection.$from.parent.textContent).toBe("3");
    enter();
    expect(editor.state.selection.$from.parent.type.name).toBe("paragraph");
    expect(cells(editor)).toEqual([
      ["Ship", "Berth"],
      ["Alma", "3"],
    ]);
  });
});

it("is squared before anything is done to it, where a merge left a row without cells", () => {
  const uneven = {
    type: "table",
    content: [{ type: "tableRow" }, ...(table(["Alma"]).content ?? [])],
  };
  const { editor } = commandedEditor(seedDoc({ ...emptyArticle(), body: [uneven] }));
  editor.commands.setTextSelection(editor.state.doc.content.size - 3);
  editor.commands.tableDeed("addRowAbove");
  const rows = editor.state.doc.lastChild?.children ?? [];
  expect(rows.map((row) => row.children.map(({ textContent }) => textContent))).toEqual([
    [""],
    [""],
    ["Alma"],
  ]);
  expect(rows.flatMap((row) => row.children.map(({ attrs }) => attrs.colspan))).toEqual([1, 1, 1]);
});

it("is the table with the end of the selection, where that reaches over two", () => {
  const body = [table(["Alma"]), { type: "table", content: [{ type: "tableRow" }, row("Ida")] }];
  const { editor } = commandedEditor(seedDoc({ ...emptyArticle(), body }));
  const [from, to] = ["Alma", "Ida"].map((text) => positionOf(editor.state.doc, text));
  editor.commands.setTextSelection({ from: from ?? 0, to: (to ?? 0) + 1 });
  editor.commands.tableDeed("addRowAbove");
  editor.state.doc.check();
  expect(editor.state.doc.lastChild?.children.map(({ childCount }) => childCount)).toEqual([
    1, 1, 1,
  ]);
});
