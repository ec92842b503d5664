import type { Nodes } from "mdast";

const APART = new Set(["root", "list", "listItem", "blockquote", "table", "tableRow"]);

/** The text of a node without its signs; blocks, items and cells are parted by a space. */
export function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  if (!("children" in node)) return " ";
  return node.children.map(wordsOf).join(APART.has(node.type) ? " " : "");
}
