import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";

/** A character that was set in place of what was typed, until anything else happens. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  /** What the person typed. */
  readonly typed: string;
}

const key = new PluginKey<Replacement | null>("typographicReplacement");

/** Remembers the last replacement, so that one step back gives what was typed. */
export function replacementMemory(): Plugin<Replacement | null> {
  return new Plugin<Replacement | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, last) =>
        transaction.getMeta(key) ??
        (transaction.docChanged || transaction.selectionSet ? null : last),
    },
  });
}

/** Notes in `transaction`, which sets the replacement, what it stands for. */
export function rememberReplacement(tr: Transaction, replacement: Replacement): Transaction {
  return tr.setMeta(key, replacement);
}

/** Puts back what was typed; false where the last thing done was no replacement. */
export function takeBackReplacement(state: EditorState, transaction: Transaction): boolean {
  const last = key.getState(state);
  if (!last) return false;
  transaction.insertText(last.typed, last.from, last.to).scrollIntoView();
  return true;
}
