import type { NodeJson } from "../../article/article.ts";
import { joinText } from "../../article/portable/line.ts";
import { isImage } from "./inline.ts";
import { photoBlock } from "./photo.ts";
import type { Reading } from "./reading.ts";

/**
 * A line that holds images among its words, as blocks: the words before, the photo, the words
 * after. An article has no pictures in running text.
 */
export function mixedBlocks(
  type: "paragraph" | "heading",
  nodes: readonly NodeJson[],
  reading: Reading,
): NodeJson[] {
  const parts: NodeJson[] = [];
  let words: NodeJson[] = [];
  const endWords = () => {
    const content = joinText(trimmed(words));
    if (content.length > 0) parts.push({ type, content });
    words = [];
  };
  for (const node of nodes) {
    if (isImage(node)) {
      endWords();
      parts.push(photoBlock(node, [], reading));
    } else words.push(node);
  }
  endWords();
  return parts;
}

/** The line without the breaks and spaces at its ends. */
export function trimmed(nodes: readonly NodeJson[]): NodeJson[] {
  const kept = [...nodes];
  while (kept.length > 0 && isSpace(kept[0])) kept.shift();
  while (kept.length > 0 && isSpace(kept.at(-1))) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.text !== undefined) kept[0] = { ...first, text: first.text.trimStart() };
  if (last?.text !== undefined) {
    kept[kept.length - 1] = { ...last, text: (kept.at(-1)?.text ?? "").trimEnd() };
  }
  return kept;
}

function isSpace(node: NodeJson | undefined): boolean {
  return node?.type === "hardBreak" || node?.text?.trim() === "";
}
