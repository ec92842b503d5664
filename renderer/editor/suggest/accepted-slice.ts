import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { TEXT_SUGGESTIONS } from "../../../shared/article/review/suggested.ts";
import { holdsSuggestion, suggestionOn, withSuggestion } from "./own.ts";

/** A stretch without its suggestions, as if they were accepted; its open ends stay as they are. */
export function acceptedSlice({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(acceptedIn(content), openStart, openEnd);
}

function acceptedIn(content: Fragment): Fragment {
  const left: Node[] = [];
  content.forEach((node, _offset, index) => {
    const isEnd = index === 0 || index === content.childCount - 1;
    if (node.isInline) left.push(...acceptedInline(node));
    else if (isEnd || suggestionOn(node).deletion === undefined) {
      const copy = node.copy(acceptedIn(node.content));
      left.push(holdsSuggestion(copy) ? withSuggestion(copy, {}) : copy);
    }
  });
  return Fragment.fromArray(left);
}

function acceptedInline(node: Node): Node[] {
  if (node.marks.some(({ type }) => type.name === "deletion")) return [];
  const isOpen = (name: string) => TEXT_SUGGESTIONS.some((kind) => kind === name);
  return [node.mark(node.marks.filter(({ type }) => !isOpen(type.name)))];
}
