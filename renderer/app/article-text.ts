import type * as Y from "yjs";
import { type NodeJson, plainText } from "../../shared/article/article.ts";
import { readNode } from "../../shared/article/ydoc/document.ts";

/** The article's words, a block a paragraph: to be saved by hand where nothing else can. */
export function articleText(doc: Y.Doc): string {
  const blocks = (readNode(doc).toJSON().content ?? []) as NodeJson[];
  return blocks
    .map((block) => plainText([block]))
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}
