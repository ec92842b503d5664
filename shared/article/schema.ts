import { type MarkSpec, type NodeSpec, Schema } from "@tiptap/pm/model";
import type { MarkElement, NodeElement } from "./element.ts";
import { link } from "./marks/link.ts";
import { bold, italic, strike } from "./marks/styles.ts";
import { tk } from "./marks/tk.ts";
import { blockquote } from "./nodes/blockquote.ts";
import { dek } from "./nodes/dek.ts";
import { hardBreak } from "./nodes/hard-break.ts";
import { heading } from "./nodes/heading.ts";
import { headline } from "./nodes/headline.ts";
import { bulletList, listItem, orderedList } from "./nodes/lists.ts";
import { paragraph } from "./nodes/paragraph.ts";
import { photo } from "./nodes/photo.ts";
import { relatedLink } from "./nodes/related-link.ts";
import { rule } from "./nodes/rule.ts";

/**
 * Version of the article's shape, written with every journal row. It only rises; a document from
 * a higher number is opened read-only.
 */
export const ARTICLE_SCHEMA = 1;

/** In schema order: paragraph leads its group, so that it is what a new block becomes. */
export const nodeElements: readonly NodeElement[] = [
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  blockquote,
  photo,
  relatedLink,
  rule,
  headline,
  dek,
  hardBreak,
];

/** In schema order: earlier marks wrap later ones. */
export const markElements: readonly MarkElement[] = [link, bold, italic, strike, tk];

/**
 * What the document holds at the top level. Blocks come first, so that the default type is
 * paragraph. Nothing is required, counted or ordered: strict children that a merge breaks would be
 * deleted with their words when loaded.
 */
const DOCUMENT_CONTENT = "(block | headline | dek)*";

export const schema: Schema = new Schema({
  topNode: "doc",
  nodes: {
    doc: { content: DOCUMENT_CONTENT },
    ...byName<NodeSpec>(nodeElements),
    text: { group: "inline" },
  },
  marks: byName<MarkSpec>(markElements),
});

function byName<Spec>(elements: readonly { name: string; spec: Spec }[]): Record<string, Spec> {
  return Object.fromEntries(elements.map(({ name, spec }) => [name, spec]));
}
