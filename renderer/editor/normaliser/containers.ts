import type { Transaction } from "@tiptap/pm/state";
import type { Range } from "./changed-range.ts";
import { newParagraph } from "./head.ts";

/**
 * The schema lets lists, items, quotes, galleries and tables be empty, so that no merge can break
 * them; nobody can put a caret into one. In what was changed, an empty item gets a paragraph without
 * an id, and any other empty container goes, and with it one that held nothing else.
 */
export function settleContainers(transaction: Transaction, range: Range): void {
  let { from, to } = range;
  let gone = true;
  while (gone) {
    const steps = transaction.steps.length;
    gone = settleOnce(transaction, { from, to });
    const since = transaction.mapping.slice(steps);
    [from, to] = [since.map(from, -1), since.map(to, 1)];
  }
}

/** Whether a container went, so that the one around it may be empty now. */
function settleOnce(transaction: Transaction, { from, to }: Range): boolean {
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
  return empty.some(({ item }) => !item);
}

function fill(transaction: Transaction, position: number): void {
  transaction.insert(position + 1, newParagraph(transaction.doc).type.create());
}
