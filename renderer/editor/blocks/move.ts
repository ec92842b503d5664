import type { Transaction } from "@tiptap/pm/state";
import { markMoved } from "../binding/moved.ts";
import { isHead } from "../normaliser/head.ts";
import { nodesOf, type Span, spansOf } from "./span.ts";

export type Direction = "up" | "down";

/**
 * Moves what is selected past its neighbour: an item within its list and, from the list's edge, the
 * whole list; a photo of a gallery within the gallery; else blocks of the top level, never above
 * headline and dek. False where there is nowhere to go.
 *
 * It is the neighbour that is set on the other side, so that caret, selection and what the screen
 * shows of the selected stay where they are.
 */
export function moveBlocks(transaction: Transaction, direction: Direction): boolean {
  const span = movable(spansOf(transaction.selection), direction);
  if (span === null) return false;
  const neighbour = neighbourOf(span, direction);
  if (neighbour === null) return false;
  const { from, to } = span;
  markMoved(transaction, nodesOf(span));
  if (direction === "up") {
    transaction.delete(from - neighbour.nodeSize, from);
    transaction.insert(to - neighbour.nodeSize, neighbour);
  } else {
    transaction.delete(to, to + neighbour.nodeSize);
    transaction.insert(from, neighbour);
  }
  return true;
}

function movable(spans: readonly Span[], direction: Direction): Span | null {
  for (const span of spans) {
    if (neighbourOf(span, direction) !== null) return span;
    if (span.parent.type.name === "gallery") return null;
  }
  return null;
}

function neighbourOf({ parent, first, end }: Span, direction: Direction) {
  const neighbour = parent.maybeChild(direction === "up" ? first - 1 : end);
  return neighbour === null || isHead(neighbour) ? null : neighbour;
}
