import type { Command } from "@tiptap/core";
import { isFixed } from "../body-only.ts";

/**
 * Delete at the end of headline or dek draws up the words of the textblock below; an empty one
 * below the dek goes. A photo or a list below is left to the usual rules.
 */
export const deleteAtEnd: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  const { parent } = $from;
  if (!empty || !isFixed(parent) || $from.parentOffset < parent.content.size) return false;
  if (ALONE.has(parent.type.name)) return true;
  const cut = $from.after();
  const below = tr.doc.nodeAt(cut);
  if (below === null || !below.isTextblock || ALONE.has(below.type.name)) return false;
  if (!dispatch) return true;
  if (below.content.size > 0) tr.join(cut);
  else if (below.type.name !== "dek" && tr.doc.childCount > 3) tr.delete(cut, cut + below.nodeSize);
  return true;
};

/** Texts that never join another. */
const ALONE: ReadonlySet<string> = new Set(["photo", "tableCell"]);
