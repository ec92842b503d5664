import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";

interface Place {
  readonly node: Node;
  readonly position: number;
}

/** Every node but text and breaks, in the document's order. */
export function placesIn(doc: Node): Place[] {
  const places: Place[] = [];
  doc.descendants((node, position) => {
    if (!node.isInline) places.push({ node, position });
    return !node.inlineContent;
  });
  return places;
}

/** Removes nodes where they stand, in the order given, each with all that it holds. */
export function removePlaces(tr: Transaction, places: readonly Place[]): void {
  const done = tr.mapping.maps.length;
  for (const { node, position } of places) {
    const { mapping } = tr;
    const [from, to] = [position, position + node.nodeSize].map((end, side) =>
      mapping.slice(done).map(end, side === 0 ? 1 : -1),
    );
    if (from !== undefined && to !== undefined && from < to) tr.delete(from, to);
  }
}

/** Moves a node before the sibling at `index`, or behind the last one; the others stay. */
export function moveAmongSiblings(tr: Transaction, { node, position }: Place, index: number): void {
  const parent = tr.doc.resolve(position).parent;
  const start = tr.doc.resolve(position).start();
  let target = start;
  for (let i = 0; i < index && i < parent.childCount; i += 1) target += parent.child(i).nodeSize;
  tr.delete(position, position + node.nodeSize);
  tr.insert(tr.mapping.slice(tr.mapping.maps.length - 1).map(target), node);
}

/** Types right behind words; false where they stand in no text. */
export function typeBehind(tr: Transaction, words: string, typed: string): boolean {
  let end: number | null = null;
  tr.doc.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (at >= 0) end = position + at + words.length;
    return end === null;
  });
  if (end === null) return false;
  tr.insertText(typed, end);
  return true;
}
