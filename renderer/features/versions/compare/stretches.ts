import type { BlockChange } from "../../../../shared/compare/comparison.ts";
import { isChanged } from "./change-list.ts";

/** Blocks that follow each other, to be read or folded away. */
export interface Stretch {
  readonly isFolded: boolean;
  readonly blocks: readonly BlockChange[];
}

/** Unchanged blocks beside a change that stay, so that one knows where one is. */
const BESIDE = 1;
/** Fewer are not worth a fold. */
const FEWEST = 3;

/** The blocks in order; what is far from every change is folded. */
export function stretchesOf(blocks: readonly BlockChange[]): Stretch[] {
  const stretches: { isFolded: boolean; blocks: BlockChange[] }[] = [];
  blocks.forEach((block, at) => {
    const isFolded = !blocks.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some(isChanged);
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.blocks.push(block);
    else stretches.push({ isFolded, blocks: [block] });
  });
  return stretches.map((stretch) =>
    stretch.blocks.length < FEWEST ? { ...stretch, isFolded: false } : stretch,
  );
}
