import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap";

/**
 * Has y-tiptap ask where the selection was before what others change, and not before what the editor
 * itself shares, at each key and each step of the caret: what was written is only just shared then, so that
 * the answer would be none, and it is asked again behind it. It goes from the beginning of the article.
 */
export function askBeforeOthersOnly(binding: ProsemirrorBinding): void {
  const { doc, beforeAllTransactions: ask } = binding;
  doc.off("beforeAllTransactions", ask);
  binding.beforeAllTransactions = () => {
    if (doc._transaction?.origin !== ySyncPluginKey) ask();
  };
  doc.on("beforeAllTransactions", binding.beforeAllTransactions);
}
