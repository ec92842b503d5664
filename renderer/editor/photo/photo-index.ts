import type { Node } from "@tiptap/pm/model";
import type { Editor } from "@tiptap/react";
import { selectedPhoto } from "./replace.ts";

/**
 * How many photos of the article come before the one that is selected or holds the caret; null
 * where none is or does.
 */
export function photoIndex(editor: Editor | null): number | null {
  const position = editor === null ? null : selectedPhoto(editor.state);
  return editor === null || position === null ? null : photosBefore(editor.state.doc, position);
}

/** How many photos begin before a position. */
export function photosBefore(doc: Node, position: number): number {
  let count = 0;
  doc.nodesBetween(0, position, (node, at) => {
    if (node.type.name === "photo" && at < position) count += 1;
    return !node.inlineContent;
  });
  return count;
}
