import type { Node } from "@tiptap/pm/model";
import type { Editor } from "@tiptap/react";
import type * as Y from "yjs";
import type { UseWords } from "../../../shared/article/details/credit-words.ts";
import { beOwnStep } from "../blocks/own-step.ts";

/** Sets what one photo of the article says, counted from 0 in reading order; one step of undo. */
export function sayOfPhoto(
  editor: Editor | null,
  undo: Y.UndoManager,
  index: number,
  { caption, ...attributes }: UseWords,
): void {
  const position = editor?.isEditable ? photoAt(editor.state.doc, index) : null;
  if (editor === null || position === null) return;
  const { tr } = editor.state;
  for (const [name, value] of Object.entries(attributes))
    tr.setNodeAttribute(position, name, value);
  if (caption !== undefined) {
    const end = position + 1 + (tr.doc.nodeAt(position)?.content.size ?? 0);
    tr.replaceWith(position + 1, end, caption === "" ? [] : editor.schema.text(caption));
  }
  beOwnStep(undo);
  editor.view.dispatch(tr);
}

function photoAt(doc: Node, index: number): number | null {
  const found: number[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === "photo") found.push(position);
    return !node.inlineContent;
  });
  return found[index] ?? null;
}
