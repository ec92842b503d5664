import type { EditorView } from "@tiptap/pm/view";

/** Sets attributes of the node at a node view's place, in one transaction. */
export function writeAttributes(
  view: EditorView,
  getPos: () => number | undefined,
  attributes: Readonly<Record<string, unknown>>,
): void {
  const position = getPos();
  if (position === undefined || !view.editable) return;
  const { tr } = view.state;
  for (const [name, value] of Object.entries(attributes)) {
    tr.setNodeAttribute(position, name, value);
  }
  view.dispatch(tr);
}

/** Opens or locks the fields of all nodes when the editor becomes editable or read-only. */
export function lockFields(editorDom: HTMLElement, locked: boolean): void {
  for (const input of editorDom.querySelectorAll("input")) input.readOnly = locked;
  for (const select of editorDom.querySelectorAll("select")) select.disabled = locked;
  for (const button of editorDom.querySelectorAll<HTMLButtonElement>("button.field-button")) {
    button.disabled = locked;
  }
}
