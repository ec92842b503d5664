import type { Transaction } from "@tiptap/pm/state";
import { findTable } from "@tiptap/pm/tables";

/**
 * Gives each row of the table with the caret as many cells as the longest has. A merge may leave
 * them uneven, and ProseMirror's commands, which count on full rows, would make cells of no width.
 */
export function squareTable(tr: Transaction): void {
  const table = findTable(tr.selection.$head);
  const cell = tr.doc.type.schema.nodes.tableCell;
  if (table === null || cell === undefined) return;
  const widths = table.node.children.map(({ children }) =>
    children.reduce((width, { attrs }) => width + attrs.colspan, 0),
  );
  const widest = Math.max(...widths);
  let end = table.pos + 1;
  const ends = table.node.children.map((row) => {
    end += row.nodeSize;
    return end - 1;
  });
  for (const [row, width] of [...widths.entries()].reverse()) {
    const lacking = Array.from({ length: widest - width }, () => cell.create());
    if (lacking.length > 0) tr.insert(ends[row] as number, lacking);
  }
}
