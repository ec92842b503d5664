import type { Paragraph } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { readEmbedLine } from "../../markdown/embed-line.ts";
import { readRelatedLine } from "../../markdown/related-line.ts";
import { plain } from "./plain.ts";
import type { Reading } from "./reading.ts";

/** The related link or embed that a paragraph is; null where it is running text. */
export function linkBlock(node: Paragraph, reading: Reading): NodeJson | null {
  if (!reading.own) return null;
  const at = node.children.findIndex((child) => child.type === "link");
  const link = node.children[at];
  if (link?.type !== "link" || typeof link.title !== "string") return null;
  const before = plain(node.children.slice(0, at));
  const text = plain(link.children);
  const after = plain(node.children.slice(at + 1));
  if (before === null || text === null || after === null) return null;
  const line = { before, text, address: link.url, title: link.title, after };
  const embed = before === "" && after === "" ? readEmbedLine(line) : null;
  if (embed !== null) return { type: "embed", attrs: { ...embed } };
  const related = readRelatedLine(line);
  return related === null ? null : { type: "relatedLink", attrs: { ...related } };
}
