import type { NodeJson } from "./article.ts";

/** Kinds of blocks whose words count as the body's; captions, credits and related links do not. */
const COUNTED = new Set([
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "blockquote",
  "keyPoints",
  "table",
]);

/**
 * Words of a text: runs between spaces that hold a letter or a digit. Scripts that are written
 * without spaces are segmented by Intl.Segmenter.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.split(/\s+/u)) {
    if (UNSPACED.test(run)) count += countSegments(run);
    else if (LETTER_OR_DIGIT.test(run)) count += 1;
  }
  return count;
}

/** Words of the body: of the blocks that count, and of nothing else. */
export function bodyWords(blocks: readonly NodeJson[]): number {
  return blocks
    .filter((block) => COUNTED.has(block.type))
    .reduce(
      (sum, block) => sum + lines(block).reduce((words, line) => words + countWords(line), 0),
      0,
    );
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

function countSegments(run: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(run)].filter((segment) => segment.isWordLike).length;
}

/** The text of each textblock below a block, so that words of two paragraphs never run together. */
function lines(node: NodeJson): string[] {
  const children = node.content ?? [];
  if (children.some((child) => child.text !== undefined || child.type === "hardBreak")) {
    return [children.map((child) => child.text ?? " ").join("")];
  }
  return children.flatMap(lines);
}
