import type { Node } from "@tiptap/pm/model";
import {
  BLOCK_SUGGESTIONS,
  isTextSuggestion,
  type Suggested,
} from "../../../shared/article/review/suggested.ts";
import { suggestionOn } from "./own.ts";

/** A stretch of the document that a suggestion is about. */
export interface SuggestionPlace {
  readonly suggested: Suggested;
  readonly from: number;
  readonly to: number;
  /** Whether it is about the block as a whole. */
  readonly isBlock: boolean;
}

/** The suggestions of one node itself, the ones on blocks where blocks begin. */
function placesOf(node: Node, at: number): SuggestionPlace[] {
  const [from, to] = [at, at + node.nodeSize];
  if (node.isInline) {
    return node.marks.flatMap(({ type, attrs }) =>
      isTextSuggestion(type.name)
        ? [{ suggested: attrs as Suggested, from, to, isBlock: false }]
        : [],
    );
  }
  const slots = suggestionOn(node);
  return BLOCK_SUGGESTIONS.flatMap((kind) => {
    const suggested = slots[kind];
    return suggested === undefined ? [] : [{ suggested, from, to, isBlock: true }];
  });
}

/** The first place of each suggestion, in reading order. */
export function firstPlaces(doc: Node): SuggestionPlace[] {
  const found = new Map<string, SuggestionPlace>();
  doc.descendants((node, at) => {
    for (const place of placesOf(node, at)) {
      if (!found.has(place.suggested.id)) found.set(place.suggested.id, place);
    }
  });
  return [...found.values()];
}

/** The suggestion that a caret stands in or beside: on its words before on its block. */
export function suggestionAt(doc: Node, position: number): Suggested | null {
  const $at = doc.resolve(position);
  for (const beside of [$at.nodeAfter, $at.nodeBefore]) {
    if (beside === null) continue;
    const [place] = placesOf(beside, position);
    if (place !== undefined) return place.suggested;
  }
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const [place] = placesOf($at.node(depth), $at.before(depth));
    if (place !== undefined) return place.suggested;
  }
  return null;
}
