import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type * as Y from "yjs";

/**
 * Lets a handle be dragged for the block at `position`: it is selected, and the drag handed to
 * ProseMirror as if it had begun in the text. The drop is a step of undo of its own.
 */
export function dragFrom(
  handle: HTMLElement,
  view: EditorView,
  undo: Y.UndoManager,
  position: () => number | null,
): void {
  handle.addEventListener("dragstart", (event) => {
    const found = position();
    if (found === null || event.dataTransfer === null || !view.editable) {
      event.preventDefault();
      return;
    }
    const { tr } = view.state;
    const node = NodeSelection.create(tr.doc, found);
    view.dispatch(tr.setSelection(node));
    const slice = node.content();
    const { dom, text } = view.serializeForClipboard(slice);
    const { dataTransfer } = event;
    dataTransfer.clearData();
    dataTransfer.setData("text/html", dom.innerHTML);
    dataTransfer.setData("text/plain", text);
    dataTransfer.effectAllowed = "copyMove";
    const shown = view.nodeDOM(found);
    if (shown instanceof HTMLElement) dataTransfer.setDragImage(shown, 0, 0);
    undo.stopCapturing();
    view.dragging = { slice, move: true };
  });
  handle.addEventListener("dragend", () => {
    view.dragging = null;
    undo.stopCapturing();
  });
}
