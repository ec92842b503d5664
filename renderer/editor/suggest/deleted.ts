import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { BlockSuggestion, Suggested } from "../../../shared/article/review/suggested.ts";
import { holdsSuggestion, isOwn, suggestionOn, withSuggestion } from "./own.ts";

/**
 * A stretch that was taken away, as a suggestion to take it away: what this person had suggested to
 * put in is really gone, all else stands again with the mark of who wants it out.
 */
export function asDeleted({ content, openStart, openEnd }: Slice, by: Suggested): Slice {
  const marked = markAll(content, openStart, openEnd, by);
  return new Slice(marked, openStart, openEnd);
}

/** Whole nodes as a suggestion to take them away. */
export const nodesAsDeleted = (nodes: readonly Node[], by: Suggested): Node[] =>
  markAll(Fragment.from(nodes), 0, 0, by).content.slice();

function markAll(content: Fragment, openStart: number, openEnd: number, by: Suggested): Fragment {
  const marked: Node[] = [];
  content.forEach((node, _offset, index) => {
    if (node.isInline) {
      marked.push(...inlineAsDeleted(node, by));
      return;
    }
    const begins = index > 0 || openStart === 0;
    const ends = index < content.childCount - 1 || openEnd === 0;
    const inside = markAll(node.content, begins ? 0 : openStart - 1, ends ? 0 : openEnd - 1, by);
    if (!begins) marked.push(node.copy(inside));
    else if (isOwn(suggestionOn(node).insertion, by)) takeBack(marked, node, inside, ends);
    else marked.push(goneBlock(node, ends, by).copy(inside));
  });
  return Fragment.fromArray(marked);
}

/** Of a block that this person had put in, what others wrote in it stays, with the block before it. */
function takeBack(marked: Node[], node: Node, inside: Fragment, ends: boolean): void {
  const last = marked.at(-1);
  if (ends && inside.size === 0) return;
  if (!ends && last?.inlineContent && node.inlineContent) {
    marked[marked.length - 1] = last.copy(last.content.append(inside));
  } else marked.push(node.copy(inside));
}

function inlineAsDeleted(node: Node, by: Suggested): Node[] {
  const { insertion, deletion } = node.type.schema.marks;
  if (insertion === undefined || deletion === undefined) return [node];
  const put = insertion.isInSet(node.marks);
  if (put !== undefined && isOwn(put.attrs as Suggested, by)) return [];
  if (deletion.isInSet(node.marks) !== undefined) return [node];
  return [node.mark(deletion.create({ ...by }).addToSet(node.marks))];
}

/** A block that was taken away whole, or joined to what stands before it. */
function goneBlock(node: Node, isWhole: boolean, by: Suggested): Node {
  const known = suggestionOn(node);
  const kind: keyof BlockSuggestion | null = isWhole
    ? "deletion"
    : node.inlineContent && holdsSuggestion(node)
      ? "join"
      : null;
  if (kind === null || !holdsSuggestion(node) || known[kind] !== undefined) return node;
  return withSuggestion(node, { ...known, [kind]: by });
}
