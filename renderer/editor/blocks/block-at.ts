import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isHead } from "../normaliser/head.ts";

/** The block at the pointer's height, also where the pointer is beside the text; never headline or dek. */
export function blockAt(view: EditorView, { target, clientY }: PointerEvent): HTMLElement | null {
  const direct = childHolding(view.dom, target);
  if (direct !== null) return body(direct);
  const { left, width } = view.dom.getBoundingClientRect();
  const hit = view.dom.ownerDocument.elementFromPoint(left + width / 2, clientY);
  const beside = childHolding(view.dom, hit);
  return beside === null ? null : body(beside);
}

/** The block with the caret, or the selection's start. */
export function blockOfCaret(view: EditorView): HTMLElement | null {
  const { $from } = view.state.selection;
  const position = $from.depth === 0 ? $from.pos : $from.before(1);
  const node = view.state.doc.nodeAt(position);
  const dom = view.nodeDOM(position);
  return node === null || isHead(node) || !(dom instanceof HTMLElement) ? null : dom;
}

/** Id of the block with the caret, of headline and dek too; null where it has none. */
export function idAtCaret({ selection, doc }: EditorState): string | null {
  const { $from } = selection;
  const node = doc.nodeAt($from.depth === 0 ? $from.pos : $from.before(1));
  const id: unknown = node?.attrs.id;
  return typeof id === "string" ? id : null;
}

/** Where a block stands in the document now; null where it is gone. */
export function positionOfBlock(view: EditorView, block: HTMLElement): number | null {
  const index = [...view.dom.childNodes].indexOf(block);
  if (index === -1) return null;
  const position = view.posAtDOM(view.dom, index);
  const node = view.state.doc.nodeAt(position);
  return node === null || isHead(node) ? null : position;
}

/** The child of the editor's element that holds what an event hit. */
function childHolding(editorDom: HTMLElement, hit: EventTarget | null): HTMLElement | null {
  let element = hit instanceof HTMLElement ? hit : null;
  while (element !== null && element.parentElement !== editorDom) element = element.parentElement;
  return element;
}

function body(dom: HTMLElement): HTMLElement | null {
  return dom.matches("[data-node=headline], [data-node=dek], .ProseMirror-widget") ? null : dom;
}
