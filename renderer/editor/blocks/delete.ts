import { Selection, type Transaction } from "@tiptap/pm/state";
import { topSpanOf } from "./span.ts";

/** Deletes the blocks of the top level that are selected; the caret goes to what follows them. */
export function deleteBlocks(transaction: Transaction): boolean {
  const span = topSpanOf(transaction.selection);
  if (span === null) return false;
  transaction.delete(span.from, span.to);
  const at = Math.min(span.from, transaction.doc.content.size);
  transaction.setSelection(Selection.near(transaction.doc.resolve(at)));
  return true;
}
