import { Plugin } from "@tiptap/pm/state";
import { isInTable, tableEditing as proseMirrorTables } from "@tiptap/pm/tables";
import { ySyncPluginKey } from "@tiptap/y-tiptap";

/**
 * ProseMirror's selecting, copying and pasting of cells. It mends tables after each change; here
 * it does so in a person's own changes alone, since two windows that both mended a merge would
 * double the mending, and not while somebody writes outside a table.
 */
export function tableEditing(): Plugin {
  const { spec } = proseMirrorTables();
  return new Plugin({
    ...spec,
    appendTransaction(transactions, before, state) {
      if (transactions.some((tr) => tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true))
        return null;
      const sameBlocks = before.doc.childCount === state.doc.childCount;
      if (sameBlocks && !isInTable(state)) return null;
      return spec.appendTransaction?.call(this, transactions, before, state) ?? null;
    },
  });
}
