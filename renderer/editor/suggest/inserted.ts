import { Fragment, type Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import type { Suggested } from "../../../shared/article/review/suggested.ts";
import { holdsSuggestion, withSuggestion } from "./own.ts";

/**
 * Marks what came between two places as put in: its text, its blocks, and a block that was split off.
 * Struck words that were moved or pasted along do not come along.
 */
export function markInserted(tr: Transform, from: number, to: number, by: Suggested): void {
  const { insertion, deletion, formatting } = tr.doc.type.schema.marks;
  const struck: [from: number, to: number][] = [];
  tr.doc.nodesBetween(from, to, (node, position) => {
    if (!node.isInline) {
      const isNew = position >= from && holdsSuggestion(node);
      if (isNew) tr.setNodeAttribute(position, "suggestion", { insertion: by });
      return true;
    }
    const [start, end] = [Math.max(from, position), Math.min(to, position + node.nodeSize)];
    if (insertion === undefined || start >= end) return false;
    if (deletion?.isInSet(node.marks)) struck.push([start, end]);
    if (formatting !== undefined) tr.removeMark(start, end, formatting);
    tr.addMark(start, end, insertion.create({ ...by }));
    return false;
  });
  for (const [start, end] of struck.reverse()) tr.delete(start, end);
}

/** Whole nodes as put in, whatever was suggested in them before. */
export function nodesAsInserted(nodes: readonly Node[], by: Suggested): Node[] {
  const { insertion, deletion, formatting } = nodes[0]?.type.schema.marks ?? {};
  const isStruck = (node: Node) => deletion?.isInSet(node.marks) !== undefined;
  const inserted = (node: Node): Node => {
    if (node.isInline) {
      const plain = formatting?.removeFromSet(node.marks) ?? node.marks;
      return node.mark(insertion?.create({ ...by }).addToSet(plain) ?? plain);
    }
    const copy = node.copy(
      Fragment.fromArray(node.children.filter((child) => !isStruck(child)).map(inserted)),
    );
    return holdsSuggestion(copy) ? withSuggestion(copy, { insertion: by }) : copy;
  };
  return nodes.map(inserted);
}
