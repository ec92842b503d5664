import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap";
import { alignBlocks } from "./align-blocks.ts";
import { keepCaretWithLetters } from "./caret-stands.ts";
import { type Edit, noEdit, withTransaction } from "./edit.ts";
import { shareInPlace } from "./in-place.ts";
import { shareInsertions } from "./put-in.ts";
import { askBeforeOthersOnly } from "./selection-before.ts";

export const sparingKey = new PluginKey<Edit>("articleSparing");

/**
 * Makes y-tiptap spare the shared element of each block that an edit left standing. By itself it
 * pairs old and new blocks by their looks, and where several go at once it may write one into
 * another's element and delete its own, with what somebody types there at that moment. Which block
 * is which is told by the edit's steps instead; typing within texts goes the usual way.
 */
export function sparing(): Plugin<Edit> {
  return new Plugin<Edit>({
    key: sparingKey,
    state: {
      init: (_config, { doc }) => noEdit(doc),
      apply: (transaction, edit) => withTransaction(edit, transaction),
    },
    view: spareBlocks,
  });
}

function spareBlocks(view: EditorView) {
  const { binding }: { binding: ProsemirrorBinding } = ySyncPluginKey.getState(view.state);
  keepCaretWithLetters(binding);
  askBeforeOthersOnly(binding);
  const write = binding._prosemirrorChanged;
  binding._prosemirrorChanged = (doc: Node) => {
    // A selection, or what is drawn over the text.
    if (binding.mapping.get(binding.type) === doc) return;
    const edit = sparingKey.getState(view.state);
    if (edit === undefined) return write.call(binding, doc);
    binding.doc.transact(() => {
      if (edit.reshapes) alignBlocks(binding, edit, doc);
      else shareInsertions(binding, edit.before, doc);
      if (!shareInPlace(binding, doc)) write.call(binding, doc);
    }, ySyncPluginKey);
  };
  return {
    destroy: () => {
      binding._prosemirrorChanged = write;
    },
  };
}
