import type { Node } from "@tiptap/pm/model";
import { NodeSelection, type Transaction } from "@tiptap/pm/state";

/**
 * Moves the photo at a position before the one at `index` of its gallery, or behind the last, and
 * selects it. False where it stands there already.
 */
export function movePhoto(tr: Transaction, position: number, index: number): boolean {
  const $photo = tr.doc.resolve(position);
  const { parent: gallery, nodeAfter: photo } = $photo;
  const own = $photo.index();
  if (photo === null || gallery.type.name !== "gallery") return false;
  if (index === own || index === own + 1) return false;
  const target = positionIn(gallery, $photo.start(), index);
  tr.delete(position, position + photo.nodeSize);
  const at = tr.mapping.slice(tr.steps.length - 1).map(target);
  tr.insert(at, photo);
  tr.setSelection(NodeSelection.create(tr.doc, at));
  return true;
}

function positionIn({ children }: Node, start: number, index: number): number {
  return children.slice(0, index).reduce((position, { nodeSize }) => position + nodeSize, start);
}

/** As much of a photo's place on the screen as is needed. */
export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/**
 * Before which of the photos, shown in rows, something belongs that is let go of at a point: before
 * or behind the one nearest to it, and that in the direction in which they are read.
 */
export function indexAt(
  boxes: readonly Box[],
  { x, y }: { readonly x: number; readonly y: number },
  fromRight: boolean,
): number {
  const distances = boxes.map((box) =>
    Math.hypot(beyond(x, box.left, box.right), beyond(y, box.top, box.bottom)),
  );
  const nearest = distances.indexOf(Math.min(...distances));
  const box = boxes[nearest];
  if (box === undefined) return 0;
  const isColumn = boxes.every(({ left }) => left === box.left);
  const isLate = isColumn ? y > (box.top + box.bottom) / 2 : x > (box.left + box.right) / 2;
  return nearest + (isLate === (isColumn || !fromRight) ? 1 : 0);
}

/** How far a number lies outside of a range; 0 within it. */
function beyond(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}
