import type { Node } from "@tiptap/pm/model";
import type { NodeJson } from "../../../shared/article/article.ts";
import { acceptedBlocks } from "../../../shared/article/review/accepted.ts";
import { bodyWords } from "../../../shared/article/words.ts";

/** Nodes never change; a block that was not written in is not counted again. */
const counted = new WeakMap<Node, number>();

/** Words of the body of a document, counting anew only the blocks that changed since last time. */
export function wordsOf(doc: Node): number {
  return doc.children.reduce((sum, block) => sum + wordsOfBlock(block), 0);
}

function wordsOfBlock(block: Node): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const words = bodyWords(acceptedBlocks([block.toJSON() as NodeJson]));
  counted.set(block, words);
  return words;
}
