import type { EditorView } from "@tiptap/pm/view";

/**
 * Has the editor know the selection that is on the screen. The browser tells of a press or a moved
 * caret only with its next task: what is drawn before that, or a key that acts, goes by the old one,
 * and drawing puts the caret back there. To be called before a transaction that nobody's deed asked
 * for is begun. Composing keeps its own.
 */
export function readCaretOnScreen({ composing }: Pick<EditorView, "composing">): void {
  if (!composing) globalThis.document?.dispatchEvent(new Event("selectionchange"));
}
