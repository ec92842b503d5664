import type { Node } from "@tiptap/pm/model";
import type { Editor } from "@tiptap/react";
import type * as Y from "yjs";
import { beOwnStep } from "../blocks/own-step.ts";

/** One use of a picture in the article: the nth of that picture, counted from 0. */
export interface PhotoUse {
  readonly hash: string;
  readonly nth: number;
}

/** Makes a photo the lead, and no other; one step of undo. */
export function makeLead(editor: Editor | null, undo: Y.UndoManager, use: PhotoUse): void {
  const found = editor === null ? null : photoAt(editor.state.doc, use);
  if (editor === null || found === null || !editor.isEditable) return;
  const { tr } = editor.state;
  tr.doc.descendants((node, position) => {
    const isOther = node.attrs.role === "lead" && position !== found;
    if (node.type.name === "photo" && isOther) tr.setNodeAttribute(position, "role", null);
    return !node.inlineContent;
  });
  tr.setNodeAttribute(found, "role", "lead");
  beOwnStep(undo);
  editor.view.dispatch(tr);
}

/** Takes a photo out of the article, and a gallery that is empty then; one step of undo. */
export function removePhoto(editor: Editor | null, undo: Y.UndoManager, use: PhotoUse): boolean {
  const found = editor === null ? null : photoAt(editor.state.doc, use);
  if (editor === null || found === null || !editor.isEditable) return false;
  const { tr } = editor.state;
  const $photo = tr.doc.resolve(found);
  const isLast = $photo.parent.type.name === "gallery" && $photo.parent.childCount === 1;
  const from = isLast ? $photo.before() : found;
  const size = tr.doc.nodeAt(from)?.nodeSize ?? 0;
  tr.delete(from, from + size);
  beOwnStep(undo);
  editor.view.dispatch(tr);
  return true;
}

function photoAt(doc: Node, { hash, nth }: PhotoUse): number | null {
  const found: number[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === "photo" && node.attrs.asset === hash) found.push(position);
    return !node.inlineContent;
  });
  return found[nth] ?? null;
}
