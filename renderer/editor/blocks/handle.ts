import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { frameOf, runsFromRight, scrollerOf } from "../floating/place.ts";
import type { Floating } from "../floating/rest.ts";
import { blockAt, blockOfCaret, positionOfBlock } from "./block-at.ts";
import { type BlockServices, blockMenu } from "./block-menu.ts";
import { dragFrom } from "./drag.ts";

/** Between the handle and its block, in CSS pixels. */
const GAP = 4;

export interface BlockHandle extends Floating {
  /** Opens the menu of the block with the caret. */
  readonly open: () => void;
}

/**
 * A quiet grip beside the block under the pointer, else the one with the caret. Dragging it moves
 * the block, pressing it selects the block and opens what can be done with it.
 */
export function blockHandle(
  editor: Editor,
  view: EditorView,
  services: BlockServices,
): BlockHandle {
  const { undo } = services;
  let shown: HTMLElement | null = null;
  const grip = element("button", {
    type: "button",
    class: "block-grip",
    "aria-label": say("Block"),
    "aria-haspopup": "menu",
    title: say("Drag to move the block, press for its menu"),
    tabindex: "-1",
    draggable: "true",
  });
  const menu = blockMenu(editor, view, services);
  const dom = element("div", { class: "block-handle" }, grip, menu.dom);
  dom.hidden = true;

  const hide = () => {
    if (!menu.isOpen() && !dom.hidden) dom.hidden = true;
  };
  const show = (block: HTMLElement | null) => {
    if (menu.isOpen() || (block !== null && block === shown && !dom.hidden)) return;
    shown = block;
    dom.hidden = block === null || !editor.isEditable;
    if (block !== null && !dom.hidden) placeBeside(view, dom, block);
  };
  const open = (block: HTMLElement | null) => {
    const found = block === null ? null : positionOfBlock(view, block);
    if (found === null) return;
    const { tr } = view.state;
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, found)));
    // That stirred the selection, which hides the handle.
    show(block);
    menu.open();
  };
  const point = (event: PointerEvent) => {
    if (event.buttons === 0 && !dom.contains(event.target as Node)) show(blockAt(view, event));
  };
  // Beside the text as well, on the way to the handle.
  const around = scrollerOf(view.dom) ?? frameOf(view);
  around.addEventListener("pointermove", point);
  grip.addEventListener("click", () => open(shown));
  dragFrom(grip, view, undo, () => (shown === null ? null : positionOfBlock(view, shown)));
  return {
    dom,
    onRest: () => show(blockOfCaret(view)),
    onStir: hide,
    open: () => open(blockOfCaret(view)),
    destroy: () => around.removeEventListener("pointermove", point),
  };
}

/** At the block's first line, on the side where lines begin. */
function placeBeside(view: EditorView, dom: HTMLElement, block: HTMLElement): void {
  const frame = frameOf(view).getBoundingClientRect();
  const text = view.dom.getBoundingClientRect();
  const { top } = block.getBoundingClientRect();
  const style = getComputedStyle(block);
  const line = Number.parseFloat(style.lineHeight) || 24;
  const middle = top + Number.parseFloat(style.paddingBlockStart) + line / 2;
  const width = dom.offsetWidth;
  const fromRight = runsFromRight(view);
  const padding = Number.parseFloat(getComputedStyle(view.dom).paddingInlineStart);
  const start = fromRight ? text.right - padding + GAP : text.left + padding - width - GAP;
  dom.classList.toggle("is-rtl", fromRight);
  dom.style.setProperty("left", `${start - frame.left}px`);
  dom.style.setProperty("top", `${middle - frame.top - dom.offsetHeight / 2}px`);
}
