import type { PhrasingContent, RootContent } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { type FrontMatter, textOf } from "./front-matter.ts";
import { inlineNodes, isImage } from "./inline.ts";
import type { Reading } from "./reading.ts";

/** A headline or dek, and the content that is left without it. */
export interface Taken {
  readonly line: NodeJson[];
  readonly rest: readonly RootContent[];
}

/** In Stet's own files the heading of level 1; where it was removed, the field `headline`. */
export function takeHeadline(
  content: readonly RootContent[],
  fields: FrontMatter,
  reading: Reading,
): Taken {
  const [first, ...rest] = content;
  if (first?.type === "heading" && first.depth === 1) {
    return { line: words(first.children, reading), rest };
  }
  return { line: plainLine(textOf(fields.headline)), rest: content };
}

/**
 * In Stet's own files the paragraph below the headline that is one emphasis, where the field `dek`
 * says that there is a dek at all; where it was removed, that field.
 */
export function takeDek(
  content: readonly RootContent[],
  fields: FrontMatter,
  reading: Reading,
): Taken {
  const dek = textOf(fields.dek);
  if (dek === null) return { line: [], rest: content };
  const [first, ...rest] = content;
  const only =
    first?.type === "paragraph" && first.children.length === 1 ? first.children[0] : null;
  if (only?.type !== "emphasis") return { line: plainLine(dek), rest: content };
  return { line: words(only.children, reading), rest };
}

/** A line without pictures: of an image its alternative text stays. */
export function words(children: readonly PhrasingContent[], reading: Reading): NodeJson[] {
  return inlineNodes(children, reading).flatMap((node) => {
    if (!isImage(node)) return [node];
    return node.attrs.alt === "" ? [] : [{ type: "text", text: node.attrs.alt }];
  });
}

function plainLine(text: string | null): NodeJson[] {
  return text === null || text === "" ? [] : [{ type: "text", text }];
}
