import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";

const MOVED = "articleMoved";

/**
 * Says which blocks a transaction moves where its steps do not tell, having set their neighbours on
 * the other side instead. One of the two has to be made anew in what is shared: what was moved.
 */
export function markMoved(transaction: Transaction, blocks: readonly Node[]): void {
  transaction.setMeta(MOVED, blocks);
}

export const movedBy = (transaction: Transaction): readonly Node[] =>
  transaction.getMeta(MOVED) ?? [];
