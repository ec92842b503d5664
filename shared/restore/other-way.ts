import type { ArticlePart, BlockPart } from "./article-part.ts";

/** The part that takes what the later state says into the earlier one, where `part` goes the other way. */
export function otherWay(part: ArticlePart): ArticlePart {
  switch (part.kind) {
    case "field":
      return part;
    case "block":
      return turned(part);
    case "blocks":
      return { kind: "blocks", blocks: part.blocks.map(turned) };
  }
}

const turned = ({ was, is, ...part }: BlockPart): BlockPart => ({ ...part, was: is, is: was });
