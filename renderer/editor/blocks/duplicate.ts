import type { Node } from "@tiptap/pm/model";
import { Selection, type Transaction } from "@tiptap/pm/state";
import { newBlockId } from "../../../shared/article/block-id.ts";
import type { Direction } from "./move.ts";
import { isOfTop, nodesOf, spansOf } from "./span.ts";

/**
 * Sets a copy of the selected items, photos or blocks above or below them, with ids of its own; the
 * caret goes into the copy. False in headline and dek.
 */
export function duplicateBlocks(transaction: Transaction, direction: Direction): boolean {
  const [span] = spansOf(transaction.selection);
  if (span === undefined) return false;
  const copies = nodesOf(span).map((node) => withId(node, isOfTop(span) ? newBlockId() : null));
  const selected = transaction.selection.toJSON();
  const shift = direction === "up" ? 0 : span.to - span.from;
  transaction.insert(direction === "up" ? span.from : span.to, copies);
  transaction.setSelection(Selection.fromJSON(transaction.doc, moved(selected, shift)));
  return true;
}

function withId(node: Node, id: string | null): Node {
  return "id" in node.attrs
    ? node.type.create({ ...node.attrs, id }, node.content, node.marks)
    : node;
}

/** A selection's JSON holds its positions as numbers, whatever its kind. */
function moved(selection: Record<string, unknown>, shift: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(selection).map(([key, value]) => [
      key,
      typeof value === "number" ? value + shift : value,
    ]),
  );
}
