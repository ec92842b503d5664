import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { newBlockId } from "../../../shared/article/block-id.ts";
import { isHead } from "./head.ts";

/**
 * Gives every block between two places of the top level an id of its own; blocks inside others
 * carry none. Of two blocks with the same id, the one outside the range keeps it, else the first.
 */
export function settleIds(transaction: Transaction, first: number, last: number): void {
  const { doc } = transaction;
  const taken = new Set<unknown>();
  doc.forEach((node, _offset, index) => {
    if (index < first || index > last) taken.add(node.attrs.id);
  });
  doc.forEach((node, offset, index) => {
    if (index < first || index > last || isHead(node)) return;
    const { id } = node.attrs;
    if (id === null || taken.has(id)) transaction.setNodeAttribute(offset, "id", newBlockId());
    else taken.add(id);
    clearInside(transaction, node, offset);
  });
}

function clearInside(transaction: Transaction, block: Node, offset: number): void {
  if (block.isTextblock || block.isLeaf) return;
  block.descendants((node, position) => {
    if ((node.attrs.id ?? null) !== null) {
      transaction.setNodeAttribute(offset + 1 + position, "id", null);
    }
    return !node.isTextblock;
  });
}
