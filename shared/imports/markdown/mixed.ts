import type { NodeJson } from "../../article/article.ts";
import { joinText } from "../../article/portable/line.ts";
import { trimmed } from "../story/trimmed.ts";
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
