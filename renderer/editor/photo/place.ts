import type { Node } from "@tiptap/pm/model";
import { isHead } from "../normaliser/head.ts";
import type { Place } from "./insert.ts";

/** The position that a place stands for now; null where the block above it is gone. */
export function positionBelow(doc: Node, place: Place): number | null {
  let position = 0;
  for (const child of doc.children) {
    if (place === null && !isHead(child)) return position;
    position += child.nodeSize;
    if (place !== null && child.attrs.id === place) return position;
  }
  return place === null ? position : null;
}
