import type { Node } from "@tiptap/pm/model";
import type { Mapping } from "@tiptap/pm/transform";
import { recognised, type Survivor } from "./recognised.ts";

/** A node that holds blocks, and the position in its document at which its content begins. */
export interface Parent {
  readonly node: Node;
  readonly start: number;
}

/** What is known of the way from the one document to the other. */
export interface Course {
  readonly mapping: Mapping;
  /** Nodes of the document before that are to be made anew. */
  readonly moved: ReadonlySet<Node>;
}

/**
 * Which children of a parent went on through an edit, both places rising. What the edit's steps left
 * standing comes first; what they replaced is recognised between those. A block that was moved over
 * others is no survivor: a shared type cannot move, it has to be made anew at its new place.
 */
export function survivors(before: Parent, after: Parent, course: Course): Survivor[] {
  const found: Survivor[] = [];
  let last: Survivor = { was: -1, is: -1 };
  const end = { was: before.node.childCount, is: after.node.childCount };
  for (const next of [...leftStanding(before, after, course), end]) {
    const old = before.node.children.slice(last.was + 1, next.was);
    const given = after.node.children.slice(last.is + 1, next.is);
    for (const { was, is } of recognised(old, given, course.moved)) {
      found.push({ was: last.was + 1 + was, is: last.is + 1 + is });
    }
    if (next !== end) found.push(next);
    last = next;
  }
  return found;
}

interface Standing extends Survivor {
  /** Whether its first token, or word, is still there. */
  readonly whole: boolean;
}

/** A block goes on as the one that now holds its beginning, a leaf only if it was not touched. */
function leftStanding(before: Parent, after: Parent, { mapping, moved }: Course): Survivor[] {
  const standing: Standing[] = [];
  const childAt = searcher(after);
  before.node.forEach((node, offset, was) => {
    const beginning = before.start + offset + (node.isLeaf ? 0 : 1);
    const { pos, deletedAfter } = mapping.mapResult(beginning);
    if ((node.isLeaf && deletedAfter) || moved.has(node)) return;
    const is = childAt(pos, node.isLeaf);
    if (is === null || after.node.child(is).type !== node.type) return;
    addUnlessJoined(standing, { was, is, whole: !deletedAfter });
  });
  return standing;
}

/** Of blocks that were joined, the first whose beginning is still there goes on. */
function addUnlessJoined(standing: Standing[], next: Standing): void {
  const rival = standing.at(-1);
  if (rival?.is !== next.is) standing.push(next);
  else if (next.whole && !rival.whole) standing[standing.length - 1] = next;
}

/** Finds the child that begins at a position, or holds it; to be asked for rising positions. */
function searcher({ node, start }: Parent) {
  let index = 0;
  let from = start;
  return (position: number, begins: boolean): number | null => {
    for (; index < node.childCount; index += 1) {
      const to = from + node.child(index).nodeSize;
      if (position < to) break;
      from = to;
    }
    if (index === node.childCount || position < from) return null;
    return (position === from) === begins ? index : null;
  };
}
