import type { Node, Schema } from "@tiptap/pm/model";

const LEAST_ROWS = 2;

/**
 * The table that a text of tabs and line ends is, as spreadsheets put it on the clipboard; null
 * where it is a text like any other. A quoted cell may hold line ends, and quotes written twice.
 */
export function sheetOf(text: string, schema: Schema): Node | null {
  const rows = cellsOf(text.replace(/\r\n?/g, "\n").replace(/\n$/, ""));
  const width = rows[0]?.length ?? 0;
  if (rows.length < LEAST_ROWS || width < 2 || rows.some((row) => row.length !== width))
    return null;
  return schema.node(
    "table",
    { headerRow: false },
    rows.map((row) =>
      schema.node(
        "tableRow",
        null,
        row.map((cell) => schema.node("tableCell", null, lineOf(cell, schema))),
      ),
    ),
  );
}

const CELL = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let match = CELL.exec(text); match !== null; match = CELL.exec(text)) {
    const [, cell = "", end] = match;
    const quoted = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1;
    rows.at(-1)?.push(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") break;
    if (end === "\n") rows.push([]);
  }
  return rows;
}

function lineOf(cell: string, schema: Schema): Node[] {
  return cell
    .split("\n")
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [schema.node("hardBreak")]),
      ...(line === "" ? [] : [schema.text(line)]),
    ]);
}
