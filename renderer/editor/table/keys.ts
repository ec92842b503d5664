import type { Command } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { addRowAfter, cellAround, goToNextCell, isInTable, TableMap } from "@tiptap/pm/tables";
import { newParagraph } from "../normaliser/head.ts";

/** Tab goes on to the next cell, and in the last one to a new row. */
export const nextCellOrRow: Command = ({ state, dispatch, view }) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch === undefined) return true;
  addRowAfter(state, view.dispatch);
  return goToNextCell(1)(view.state, view.dispatch);
};

/** Shift+Tab goes back; in the first cell it stays. */
export const previousCell: Command = ({ state, dispatch }) => {
  if (!isInTable(state)) return false;
  goToNextCell(-1)(state, dispatch);
  return true;
};

/** Enter goes to the cell below, as in a spreadsheet, and from the last row below the table. */
export const nextRow: Command = ({ state, tr, dispatch }) => {
  const $cell = isInTable(state) ? cellAround(state.selection.$head) : null;
  if ($cell === null) return false;
  const table = $cell.node(-1);
  const start = $cell.start(-1);
  const map = TableMap.get(table);
  const below = map.nextCell($cell.pos - start, "vert", 1);
  if (dispatch === undefined) return true;
  if (below !== null) tr.setSelection(TextSelection.near(tr.doc.resolve(start + below + 1)));
  else {
    const after = $cell.after(-1);
    tr.insert(after, newParagraph(tr.doc));
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  }
  tr.scrollIntoView();
  return true;
};
