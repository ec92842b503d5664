import type { EditorView } from "@tiptap/pm/view";

/** A box on the screen, as `getBoundingClientRect` and `coordsAtPos` give it. */
export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** Space between what floats and what it floats at, and to the edges, in CSS pixels. */
const GAP = 6;

/** What holds the editor's text, and what floats over it: it scrolls along without being moved. */
export function frameOf(view: EditorView): HTMLElement {
  return view.dom.parentElement ?? view.dom;
}

/** Sets a child of the frame below `anchor`, above it where there is no room below. */
export function placeBelow(view: EditorView, dom: HTMLElement, anchor: Box): void {
  const seen = visibleBox(dom);
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - dom.offsetHeight;
  place(
    view,
    dom,
    anchor,
    below + dom.offsetHeight > seen.bottom && above > seen.top ? above : below,
  );
}

/** Sets a child of the frame above `anchor`, below it where there is no room above. */
export function placeAbove(view: EditorView, dom: HTMLElement, anchor: Box): void {
  const seen = visibleBox(dom);
  const above = anchor.top - GAP - dom.offsetHeight;
  place(view, dom, anchor, above < seen.top ? anchor.bottom + GAP : above);
}

/** At the start of the anchor: its right edge where the article runs from right to left. */
function place(view: EditorView, dom: HTMLElement, anchor: Box, top: number): void {
  const frame = frameOf(view).getBoundingClientRect();
  const seen = visibleBox(dom);
  const start = runsFromRight(view) ? anchor.right - dom.offsetWidth : anchor.left;
  const left = Math.max(seen.left + GAP, Math.min(start, seen.right - GAP - dom.offsetWidth));
  dom.style.setProperty("left", `${left - frame.left}px`);
  dom.style.setProperty("top", `${top - frame.top}px`);
}

export function runsFromRight({ dom }: EditorView): boolean {
  return getComputedStyle(dom).direction === "rtl";
}

/** The part of the screen in which the article scrolls. */
function visibleBox(dom: HTMLElement): Box {
  const scroller = scrollerOf(dom);
  return (
    scroller?.getBoundingClientRect() ?? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  );
}

/** What an element scrolls in; null where that is the page. */
export function scrollerOf(dom: HTMLElement): HTMLElement | null {
  for (let around = dom.parentElement; around !== null; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
