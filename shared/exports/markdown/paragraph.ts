import type { BlockContent, PhrasingContent } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { lineBreakTag, phrasing } from "./inline.ts";

/**
 * A paragraph without text has no sign in Markdown: it is written as `<br>`, and one that holds
 * nothing but hard breaks as one `<br>` more than it has.
 */
export function paragraph(content: readonly NodeJson[]): BlockContent {
  if (content.length === 0) return lineBreakTag();
  const onlyBreaks = content.every((node) => node.type === "hardBreak" && node.marks === undefined);
  const children = phrasing(content);
  return { type: "paragraph", children: onlyBreaks ? [lineBreakTag(), ...children] : children };
}

/** A text as a line holds it; nothing for an empty one. */
export function words(value: string): PhrasingContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}
