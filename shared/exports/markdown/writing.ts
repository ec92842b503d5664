import type { BlockContent } from "mdast";
import type { NodeJson } from "../../article/article.ts";

/** What of an article its blocks are written by. */
export interface BlockSetting {
  /** The path by which a photo's file is named in the text. */
  readonly pathOf: (hash: string) => string;
  readonly language: string | null;
}

/** The same, with the way to write what a block holds. */
export interface Writing extends BlockSetting {
  readonly flow: (nodes: readonly NodeJson[]) => BlockContent[];
}

export type BlockWriter = (node: NodeJson, writing: Writing) => BlockContent | BlockContent[];
