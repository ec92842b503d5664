import type { Node } from "@tiptap/pm/model";
import type { Selection } from "@tiptap/pm/state";
import { isHead } from "../normaliser/head.ts";

/** Siblings that go together: those of `parent` from `first` up to, not including, `end`. */
export interface Span {
  readonly parent: Node;
  readonly first: number;
  readonly end: number;
  /** Where they begin and end in the document. */
  readonly from: number;
  readonly to: number;
}

const LISTS = new Set(["bulletList", "orderedList", "keyPoints"]);

/**
 * What is meant by "the block" of a selection, the smallest first: items of a list, photos of a
 * gallery, blocks of the top level. Nothing is where headline or dek is selected.
 */
export function spansOf({ $from, $to }: Selection): Span[] {
  const spans: Span[] = [];
  for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth--) {
    const parent = $from.node(depth);
    if (depth > 0 && !LISTS.has(parent.type.name) && parent.type.name !== "gallery") continue;
    const span = between(parent, $from.start(depth), $from.index(depth), $to.indexAfter(depth));
    if (span !== null) spans.push(span);
  }
  return spans;
}

/** The blocks of the top level that a selection touches. */
export function topSpanOf(selection: Selection): Span | null {
  return spansOf(selection).find(isOfTop) ?? null;
}

export const isOfTop = ({ parent }: Span): boolean => parent.type.name === "doc";

/** The nodes of a span. */
export function nodesOf({ parent, first, end }: Span): Node[] {
  return parent.children.slice(first, end);
}

function between(parent: Node, start: number, first: number, end: number): Span | null {
  const nodes = parent.children.slice(first, end);
  if (nodes.length === 0 || nodes.some(isHead)) return null;
  const from = start + sizeOf(parent.children.slice(0, first));
  return { parent, first, end, from, to: from + sizeOf(nodes) };
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0);
}
