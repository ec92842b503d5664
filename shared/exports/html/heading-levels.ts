import type { NodeJson } from "../../article/article.ts";

/**
 * The blocks with no level of heading passed over: a level 4 below a headline becomes level 2.
 * Screen readers announce levels as an outline, and a page with gaps in it is not valid. `moved`
 * counts the headings that stand at another level than in the article, which they name as
 * `attrs.movedFrom`. Where they begin deeper, at level `from`, all stand as much deeper; such a move is
 * what was asked for and not counted.
 */
export function closeHeadingGaps(
  blocks: readonly NodeJson[],
  from = 2,
): {
  blocks: NodeJson[];
  moved: number;
} {
  const deeper = from - 2;
  let above = 1;
  let moved = 0;
  const visit = (node: NodeJson): NodeJson => {
    if (node.type === "heading" && (node.content ?? []).length > 0) {
      const wanted = Number(node.attrs?.level);
      above = Math.min(wanted, above + 1);
      if (above !== wanted) moved += 1;
      const level = above + deeper;
      if (level === wanted) return node;
      return { ...node, attrs: { ...node.attrs, level, movedFrom: wanted } };
    }
    return node.content === undefined ? node : { ...node, content: node.content.map(visit) };
  };
  return { blocks: blocks.map(visit), moved };
}
