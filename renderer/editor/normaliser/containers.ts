import type { Transaction } from "@tiptap/pm/state";
import type { Range } from "./changed-range.ts";
import { newParagraph } from "./head.ts";

/**
 * The schema lets lists, items and quotes be empty, so that no merge can break them; nobody can put
 * a caret into one. In what was changed, an empty item gets a paragraph without an id, and an empty
 * list or quote goes.
 */
export function settleContainers(transaction: Transaction, { from, to }: Range): void {
  const empty: { position: number; item: boolean }[] = [];
  transaction.doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock || node.isLeaf) return false;
    if (node.childCount === 0) empty.push({ position, item: node.type.name === "listItem" });
    return true;
  });
  for (const { position, item } of empty.reverse()) {
    if (item) fill(transaction, position);
    else transaction.delete(position, position + 2);
  }
}

function fill(transaction: Transaction, position: number): void {
  transaction.insert(position + 1, newParagraph(transaction.doc).type.create());
}
