import type { RawCommands } from "@tiptap/core";
import type { Node, Schema } from "@tiptap/pm/model";
import {
  EditorState,
  type Command as ProseMirrorCommand,
  Selection,
  type Transaction,
} from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  findTable,
} from "@tiptap/pm/tables";
import { say } from "../../../shared/words/say.ts";
import { insertBelow } from "../elements/insert.ts";
import type { EditorServices } from "../services.ts";
import { squareTable } from "./square-table.ts";

/** What can be done to the table with the caret, by what people call it. */
export const TABLE_DEEDS = {
  addRowAbove: { label: say("Add row above"), command: addRowBefore },
  addRowBelow: { label: say("Add row below"), command: addRowAfter },
  addColumnBefore: { label: say("Add column before"), command: addColumnBefore },
  addColumnAfter: { label: say("Add column after"), command: addColumnAfter },
  deleteRow: { label: say("Delete row"), command: deleteRow },
  deleteColumn: { label: say("Delete column"), command: deleteColumn },
  toggleHeaderRow: { label: say("First row names the columns"), command: toggleHeaderRow },
  deleteTable: { label: say("Delete table"), command: deleteTable },
} as const satisfies Record<string, { label: string; command: ProseMirrorCommand }>;
export type TableDeed = keyof typeof TABLE_DEEDS;

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    table: {
      /** Sets an empty table below the block with the caret, three by three. */
      insertTable: () => ReturnType;
      /** Does something to the table with the caret; false where there is none. */
      tableDeed: (deed: TableDeed) => ReturnType;
    };
  }
}

const ROWS = 3;
const COLUMNS = 3;

export function tableCommands({ undo }: EditorServices): Partial<RawCommands> {
  return {
    insertTable:
      () =>
      ({ editor, state, tr, dispatch }) => {
        const type = state.schema.nodes.table;
        if (!editor.isEditable || type === undefined) return false;
        undo.stopCapturing();
        if (dispatch) insertBelow(tr, state, type, emptyRows(state.schema, ROWS, COLUMNS));
        return true;
      },
    tableDeed:
      (deed) =>
      ({ editor, state, tr, dispatch }) => {
        if (!editor.isEditable) return false;
        undo.stopCapturing();
        const { command } = TABLE_DEEDS[deed];
        if (!dispatch) return command(state);
        squareTable(tr);
        return doAfter(tr, command);
      },
  };
}

/** Adds to a transaction what a command does to a document that nothing was done to before. */
function doAfter(tr: Transaction, command: ProseMirrorCommand): boolean {
  return command(EditorState.create({ doc: tr.doc, selection: tr.selection }), (done) => {
    for (const step of done.steps) tr.step(step);
    if (done.selectionSet) tr.setSelection(Selection.fromJSON(tr.doc, done.selection.toJSON()));
  });
}

function emptyRows(schema: Schema, rows: number, columns: number): Node[] {
  const row = () =>
    schema.node(
      "tableRow",
      null,
      Array.from({ length: columns }, () => schema.node("tableCell")),
    );
  return Array.from({ length: rows }, row);
}

function toggleHeaderRow(
  ...[state, dispatch]: Parameters<ProseMirrorCommand>
): ReturnType<ProseMirrorCommand> {
  const table = findTable(state.selection.$head);
  if (table === null) return false;
  const { headerRow } = table.node.attrs;
  dispatch?.(state.tr.setNodeAttribute(table.pos, "headerRow", !headerRow));
  return true;
}
