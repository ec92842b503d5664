import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type * as Y from "yjs";
import { say } from "../../../shared/words/say.ts";
import { dragFrom } from "../blocks/drag.ts";
import { type Direction, moveBlocks } from "../blocks/move.ts";
import { beOwnStep } from "../blocks/own-step.ts";
import { element } from "../fields/element.ts";
import { fieldButton } from "../fields/field-button.ts";

/**
 * What changes the place of a photo among those of its gallery: a grip to drag it by, and a button
 * for each way. Elsewhere they are not shown, nor the button that leads beyond an end.
 */
export function orderTools(
  editor: Editor,
  view: EditorView,
  undo: Y.UndoManager,
  getPos: () => number | undefined,
): HTMLElement {
  const move = (direction: Direction) => {
    const position = getPos();
    if (position === undefined || !view.editable) return;
    const { tr } = view.state;
    tr.setSelection(NodeSelection.create(tr.doc, position));
    if (!moveBlocks(tr, direction)) return;
    beOwnStep(undo);
    view.dispatch(tr.scrollIntoView());
    keepFocus(view, direction === "up" ? "photo-earlier" : "photo-later");
  };
  const button = (label: string, arrow: string, direction: Direction) => {
    const made = fieldButton({ editor, label: arrow, onPress: () => move(direction) });
    made.setAttribute("aria-label", label);
    made.title = label;
    return made;
  };
  const earlier = button(say("Move photo earlier"), "←", "up");
  const later = button(say("Move photo later"), "→", "down");
  earlier.classList.add("photo-earlier");
  later.classList.add("photo-later");
  const grip = element("span", {
    class: "block-grip",
    draggable: "true",
    title: say("Drag to move the photo within its gallery"),
  });
  dragFrom(grip, view, undo, () => getPos() ?? null);
  return element("div", { class: "photo-order", contenteditable: "false" }, earlier, grip, later);
}

/** The photo was drawn anew; at an end of the gallery the button that was pressed is not shown. */
function keepFocus(view: EditorView, pressed: string): void {
  const photo = view.nodeDOM(view.state.selection.from);
  if (!(photo instanceof HTMLElement)) return;
  const buttons = [...photo.querySelectorAll<HTMLElement>(".photo-order button")];
  const shown = buttons.filter((button) => getComputedStyle(button).visibility === "visible");
  (shown.find((button) => button.classList.contains(pressed)) ?? shown[0])?.focus();
}
