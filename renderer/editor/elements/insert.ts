import type { Node, NodeType } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { newBlockId } from "../../../shared/article/block-id.ts";
import { placeAtSelection } from "../photo/insert.ts";
import { positionBelow } from "../photo/place.ts";

/**
 * Sets a block below the one with the caret (above an empty paragraph) and the caret at its first
 * text; a block without text is selected. Answers with the block's position.
 */
export function insertBelow(
  tr: Transaction,
  state: EditorState,
  type: NodeType,
  content: readonly Node[] = [],
): number {
  const position = positionBelow(tr.doc, placeAtSelection(state)) ?? tr.doc.content.size;
  tr.insert(position, type.create({ id: newBlockId() }, content));
  const inside = TextSelection.findFrom(tr.doc.resolve(position), 1, true);
  const end = position + (tr.doc.nodeAt(position)?.nodeSize ?? 0);
  const within = inside !== null && inside.from < end;
  tr.setSelection(within ? inside : NodeSelection.create(tr.doc, position));
  tr.scrollIntoView();
  return position;
}

/** The command's transaction is applied after it returns; only then is there a field to focus. */
export function focusOnceShown(
  view: { nodeDOM: (position: number) => globalThis.Node | null },
  position: number,
): void {
  requestAnimationFrame(() => {
    const dom = view.nodeDOM(position);
    if (dom instanceof HTMLElement) dom.querySelector("input")?.focus();
  });
}
