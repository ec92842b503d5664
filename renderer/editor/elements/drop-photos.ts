import { NodeSelection, type Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type * as Y from "yjs";
import { beOwnStep } from "../blocks/own-step.ts";
import { runsFromRight } from "../floating/place.ts";
import { indexAt, movePhoto } from "./photo-order.ts";

/** On the photo beside which the dragged one will stand. */
const MARKS = ["is-drop-before", "is-drop-after"] as const;

/**
 * Lets a gallery's photos be dragged to another place in it. ProseMirror's own drop reads a grid as
 * a column; whatever else is dragged in or out is left to it.
 */
export function dropPhotos(
  photos: HTMLElement,
  view: EditorView,
  undo: Y.UndoManager,
  galleryAt: () => number | undefined,
): void {
  const unmark = () => {
    for (const child of photos.children) child.classList.remove(...MARKS);
  };
  const over = (event: DragEvent) => {
    if (draggedPhoto(view, galleryAt()) === null) return;
    event.preventDefault();
    event.stopPropagation();
    unmark();
    const index = indexUnder(photos, view, event);
    const [shown, mark] = index === 0 ? ([0, MARKS[0]] as const) : ([index - 1, MARKS[1]] as const);
    photos.children[shown]?.classList.add(mark);
  };
  const drop = (event: DragEvent) => {
    unmark();
    const position = draggedPhoto(view, galleryAt());
    if (position === null) return;
    event.preventDefault();
    event.stopPropagation();
    view.dragging = null;
    const { tr } = view.state;
    if (!movePhoto(tr, position, indexUnder(photos, view, event))) return;
    beOwnStep(undo);
    view.dispatch(tr);
    view.focus();
  };
  photos.addEventListener("dragover", over);
  photos.addEventListener("drop", drop);
  photos.addEventListener("dragleave", unmark);
  photos.addEventListener("dragend", unmark);
}

function indexUnder(photos: HTMLElement, view: EditorView, event: DragEvent): number {
  const boxes = [...photos.children].map((child) => child.getBoundingClientRect());
  return indexAt(boxes, { x: event.clientX, y: event.clientY }, runsFromRight(view));
}

/** The position of the photo that is dragged, where it is one of the gallery at `gallery`. */
function draggedPhoto(view: EditorView, gallery: number | undefined): number | null {
  const { dragging, state, editable } = view;
  if (dragging === null || !editable) return null;
  // ProseMirror notes what a drag that began in the text drags, without selecting it.
  const dragged = (dragging as { node?: Selection }).node ?? state.selection;
  if (!(dragged instanceof NodeSelection) || state.doc.nodeAt(dragged.from) !== dragged.node) {
    return null;
  }
  const { $from, node, from } = dragged;
  const isOwn = node.type.name === "photo" && $from.depth > 0 && $from.before() === gallery;
  return isOwn ? from : null;
}
