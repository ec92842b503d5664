import { Table, TableCell, TableRow } from "docx";
import type { NodeJson } from "../../article/article.ts";
import { phrasing } from "./inline.ts";
import { line, movedIn, plainLine } from "./line.ts";
import { QUIET, RULE } from "./looks.ts";
import { textWidth } from "./measures.ts";
import { changeBy } from "./review/reviewing.ts";
import { addLoss, type BlockWriter, type Writing, writingOf } from "./writing.ts";

/** Word refuses a file with a wider table. */
const WIDEST = 63;

const NO_BORDER = { style: "none" as const, size: 0, color: "auto" };
const STRONG = { style: "single" as const, size: 8, color: QUIET };
const FINE = { style: "single" as const, size: 4, color: RULE };
const BORDERS = {
  top: STRONG,
  bottom: STRONG,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: FINE,
  insideVertical: NO_BORDER,
};

/**
 * A table; where its first row names the columns, that row is its head on every page. The thin
 * line below it keeps it from the next table, which Word would make one with it.
 */
export const table: BlockWriter = ({ attrs, content = [] }, writing) => {
  const { language, direction, place } = writing;
  const rows = content.map((row) => narrowed(row.content ?? [], writing));
  const indent = movedIn(place);
  const width = Math.max(textWidth(language) - indent, 1440);
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const written = new Table({
    rows: rows.map((cells, at) => tableRow(cells, attrs?.headerRow === true && at === 0, writing)),
    width: { size: width, type: "dxa" },
    columnWidths: Array.from({ length: columns }, () => Math.floor(width / columns)),
    borders: BORDERS,
    margins: { left: 80, right: 80 },
    ...(indent === 0 ? {} : { indent: { size: indent, type: "dxa" as const } }),
    ...(direction === "rtl" ? { visuallyRightToLeft: true } : {}),
  });
  return [written, plainLine("TableGap", [], writing)];
};

function tableRow(cells: readonly NodeJson[], head: boolean, writing: Writing): TableRow {
  const style = head ? "TableHeading" : "TableText";
  const within = { ...writing, place: { quotes: 0, lists: 0, marker: null } };
  return new TableRow({
    ...(head ? { tableHeader: true } : {}),
    cantSplit: true,
    ...trackedRow(cells, writing),
    children: cells.map((cell) => {
      const own = writingOf(cell, within);
      return new TableCell({ children: [line(style, phrasing(cell.content ?? [], own), own)] });
    }),
  });
}

/** A row whose cells are all new, or all go, is one of a whole table. */
function trackedRow(cells: readonly NodeJson[], { reviewing }: Writing) {
  const [first] = cells;
  if (reviewing === null || first === undefined) return {};
  const { insertion, deletion } = reviewing.ends.get(first)?.whole ?? {};
  return {
    ...(insertion === undefined ? {} : { insertion: changeBy(reviewing, insertion) }),
    ...(deletion === undefined ? {} : { deletion: changeBy(reviewing, deletion) }),
  };
}

/** The cells, those that Word has no column for in the last one, each on a line of its own. */
function narrowed(cells: readonly NodeJson[], { count }: Writing): readonly NodeJson[] {
  if (cells.length <= WIDEST) return cells;
  addLoss(count, "tableColumns");
  const [last, ...more] = cells.slice(WIDEST - 1);
  const content = more.flatMap((cell) => [{ type: "hardBreak" }, ...(cell.content ?? [])]);
  return [
    ...cells.slice(0, WIDEST - 1),
    { type: "tableCell", content: [...(last?.content ?? []), ...content] },
  ];
}
