import { isUnspaced, segments } from "../text/unspaced.ts";
import type { NodeJson } from "./article.ts";
import { elementOf } from "./schema.ts";

/**
 * Words of a text: runs between spaces that hold a letter or a digit. Scripts that are written
 * without spaces are segmented by Intl.Segmenter.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.split(/\s+/u)) {
    if (isUnspaced(run)) count += segments(run).length;
    else if (LETTER_OR_DIGIT.test(run)) count += 1;
  }
  return count;
}

/** Words of the body: captions, credits, pull quotes, related links and notes are none of it. */
export function bodyWords(blocks: readonly NodeJson[]): number {
  return blocks.reduce((words, block) => words + wordsOf(block), 0);
}

const counts = new WeakMap<NodeJson, number>();

/** A block that has been counted is not counted again: nobody changes one. */
function wordsOf(block: NodeJson): number {
  let words = counts.get(block);
  if (words === undefined) {
    words = lines(block).reduce((sum, line) => sum + countWords(line), 0);
    counts.set(block, words);
  }
  return words;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Each line of the body in a block on its own, so that words of two paragraphs never run together. */
function lines(node: NodeJson): string[] {
  if (elementOf(node.type)?.aside === true) return [];
  const children = node.content ?? [];
  if (children.some((child) => child.text !== undefined || child.type === "hardBreak")) {
    return [children.map((child) => child.text ?? " ").join("")];
  }
  return children.flatMap(lines);
}
