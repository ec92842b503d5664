import type { Paragraph, PhrasingContent } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { readRelatedLine } from "../../markdown/related-line.ts";
import type { Reading } from "./reading.ts";

/** The related link that a paragraph is; null where it is running text. */
export function relatedLinkBlock(node: Paragraph, reading: Reading): NodeJson | null {
  if (!reading.own) return null;
  const at = node.children.findIndex((child) => child.type === "link");
  const link = node.children[at];
  if (link?.type !== "link" || typeof link.title !== "string") return null;
  const before = plain(node.children.slice(0, at));
  const text = plain(link.children);
  const after = plain(node.children.slice(at + 1));
  if (before === null || text === null || after === null) return null;
  const attrs = readRelatedLine({ before, text, address: link.url, title: link.title, after });
  return attrs === null ? null : { type: "relatedLink", attrs };
}

/** The text of nodes that are text alone; null where one is not. */
function plain(nodes: readonly PhrasingContent[]): string | null {
  return nodes.every((node) => node.type === "text")
    ? nodes.map(({ value }) => value).join("")
    : null;
}
