import type { BlockChange } from "../compare/comparison.ts";
import type { ArticlePart, BlockPart } from "./article-part.ts";

/** What takes a changed block back to what it was; null where nothing tells it from its like. */
export function partOf(block: BlockChange): ArticlePart | null {
  const { kind, isMoved, children } = block;
  if (kind !== "split" && kind !== "joined") return blockPart(block, isMoved);
  const blocks = children.map((child) => blockPart(child, isMoved && isOnBothSides(child)));
  return blocks.includes(null)
    ? null
    : { kind: "blocks", blocks: blocks.filter((part) => part !== null) };
}

function blockPart({ wasId, isId }: BlockChange, moves: boolean): BlockPart | null {
  return wasId === null && isId === null ? null : { kind: "block", was: wasId, is: isId, moves };
}

function isOnBothSides({ was, is }: BlockChange): boolean {
  return was !== null && is !== null;
}
