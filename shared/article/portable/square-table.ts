import type { NodeJson } from "../article.ts";
import type { Tally } from "./tally.ts";

const CELL_ATTRIBUTES = { colspan: 1, rowspan: 1, colwidth: null };
const emptyCell = (): NodeJson => ({ type: "tableCell", attrs: { ...CELL_ATTRIBUTES } });

/**
 * The table with as many cells in each row as the widest has, none of them spanning others. A
 * merge of two people's edits can leave a row short; a span is counted as `cellSpan`.
 */
export function squareTable(table: NodeJson, tally: Tally): NodeJson {
  const rows = (table.content ?? []).map(({ content = [] }) => content);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return { ...table, content: [] };
  return {
    ...table,
    content: rows.map((cells) => ({
      type: "tableRow",
      content: Array.from({ length: width }, (_, at) => plainCell(cells[at], tally)),
    })),
  };
}

function plainCell(cell: NodeJson | undefined, tally: Tally): NodeJson {
  if (cell === undefined) return emptyCell();
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
  if (colspan !== 1 || rowspan !== 1) tally.add("cellSpan");
  return { ...cell, attrs: { ...CELL_ATTRIBUTES } };
}
