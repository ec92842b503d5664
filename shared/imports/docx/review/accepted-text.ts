import type { Nodes } from "hast";
import { carriedBy } from "../../html/carried.ts";

/** The text of a node without what is struck out in it: by this alone it is guessed what a line is. */
export function acceptedText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && carriedBy(node).some(({ type }) => type === "deletion")) return "";
  return "children" in node ? node.children.map(acceptedText).join("") : "";
}
