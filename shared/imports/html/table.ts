import type { Element } from "hast";
import type { NodeJson } from "../../article/article.ts";
import { attribute, elementsIn, everyElement, find, isA } from "./elements.ts";
import { oneLine } from "./one-line.ts";
import type { Flow, Reading } from "./reading.ts";

/** Wider is no table that anybody reads. */
const MOST_COLUMNS = 60;
const MOST_CELLS = 100_000;

/**
 * A table of data; one that only arranges a page is but its blocks. Cells that span others leave
 * empty ones in their row and are counted.
 */
export function tableBlocks(table: Element, reading: Reading, flow: Flow): NodeJson[] {
  const rows = rowsOf(table);
  if (isLayout(table, rows)) return flow(table.children, reading);
  const caption = find(table, (one) => isA(one, "caption"));
  const headed = isHead(rows[0]) || elementsIn(table).some((one) => isA(one, "thead"));
  const width = widestOf(rows);
  const block = {
    type: "table",
    attrs: { headerRow: headed },
    content: rows.map((row) => tableRow(row, width, reading, flow)),
  };
  return [...(caption === null ? [] : flow(caption.children, reading)), block];
}

function tableRow(row: Element, width: number, reading: Reading, flow: Flow): NodeJson {
  const cells = cellsOf(row).flatMap((cell): NodeJson[] => {
    const span = spanOf(cell, reading);
    const content = oneLine(flow(cell.children, reading), reading);
    return [{ type: "tableCell", content }, ...emptyCells(span - 1)];
  });
  return { type: "tableRow", content: [...cells, ...emptyCells(width - cells.length)] };
}

function emptyCells(count: number): NodeJson[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ type: "tableCell" }));
}

function spanOf(cell: Element, { audit }: Reading): number {
  const [columns, rows] = ["colSpan", "rowSpan"].map((name) => Number(attribute(cell, name) ?? 1));
  if (columns !== 1 || rows !== 1) audit.note("markup");
  return Math.min(Math.max(1, columns || 1), MOST_COLUMNS);
}

function rowsOf(table: Element): Element[] {
  return elementsIn(table).flatMap((part) => {
    if (isA(part, "tr")) return [part];
    return isA(part, "thead", "tbody", "tfoot")
      ? elementsIn(part).filter((one) => isA(one, "tr"))
      : [];
  });
}

const cellsOf = (row: Element) => elementsIn(row).filter((one) => isA(one, "td", "th"));

function isHead(row: Element | undefined): boolean {
  return (
    row !== undefined && cellsOf(row).length > 0 && cellsOf(row).every((one) => isA(one, "th"))
  );
}

/** A table of one column or row, of pictures, of tables, or that says it arranges a page. */
function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role") ?? "")) return true;
  const widest = widestOf(rows);
  if (rows.length < 2 || widest < 2 || widest > MOST_COLUMNS) return true;
  if (cellsNeeded(rows, widest) > MOST_CELLS) return true;
  return rows.some((row) => cellsOf(row).some(holdsBlocks));
}

function widestOf(rows: readonly Element[]): number {
  return rows.reduce((widest, row) => Math.max(widest, cellsOf(row).length), 0);
}

/** Empty ones too, which a few wide cells or rows may ask for by the million. */
function cellsNeeded(rows: readonly Element[], widest: number): number {
  const spans = rows.flatMap(cellsOf).map((cell) => Number(attribute(cell, "colSpan") ?? 1) || 1);
  return spans.reduce((sum, span) => sum + Math.min(span, MOST_COLUMNS), rows.length * widest);
}

function holdsBlocks(cell: Element): boolean {
  let paragraphs = 0;
  for (const element of everyElement(cell)) {
    if (isA(element, "table", "h1", "h2", "h3", "figure", "iframe", "blockquote")) return true;
    if (isA(element, "p") && ++paragraphs > 3) return true;
  }
  return false;
}
