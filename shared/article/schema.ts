import { type MarkSpec, type NodeSpec, Schema } from "@tiptap/pm/model";
import type { MarkElement, NodeElement } from "./element.ts";
import { link } from "./marks/link.ts";
import { subscript, superscript } from "./marks/scripts.ts";
import { bold, italic, strike } from "./marks/styles.ts";
import { deletion, formatting, insertion } from "./marks/suggestions.ts";
import { tk } from "./marks/tk.ts";
import { blockquote } from "./nodes/blockquote.ts";
import { dek } from "./nodes/dek.ts";
import { deskNote } from "./nodes/desk-note.ts";
import { embed } from "./nodes/embed.ts";
import { gallery } from "./nodes/gallery.ts";
import { hardBreak } from "./nodes/hard-break.ts";
import { heading } from "./nodes/heading.ts";
import { headline } from "./nodes/headline.ts";
import { keyPoints } from "./nodes/key-points.ts";
import { bulletList, listItem, orderedList } from "./nodes/lists.ts";
import { paragraph } from "./nodes/paragraph.ts";
import { photo } from "./nodes/photo.ts";
import { pullQuote } from "./nodes/pull-quote.ts";
import { readerNote } from "./nodes/reader-note.ts";
import { relatedLink } from "./nodes/related-link.ts";
import { rule } from "./nodes/rule.ts";
import { table, tableCell, tableRow } from "./nodes/table.ts";
import type { TextSuggestionKind } from "./review/suggested.ts";

/**
 * Version of the article's shape, written with every journal row. It only rises; a document from
 * a higher number is opened read-only. 2 brought pull quotes, galleries, embeds, tables, key points,
 * notes, superscript and subscript; 3 suggestions.
 */
export const ARTICLE_SCHEMA = 3;

/** What stands in the body, in schema order: paragraph leads, since it is what a new block becomes. */
const blocks = {
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  pullQuote,
  photo,
  gallery,
  relatedLink,
  embed,
  table,
  keyPoints,
  readerNote,
  deskNote,
  horizontalRule: rule,
} satisfies Record<string, NodeElement>;
export type BlockName = keyof typeof blocks;
/** Names of the blocks of the body. */
export const BLOCKS = Object.keys(blocks) as readonly BlockName[];

/** What stands in those, and beside the body. */
const parts = { listItem, tableRow, tableCell, headline, dek, hardBreak };

/** In schema order: earlier marks wrap later ones. */
const marks = { link, bold, italic, strike, superscript, subscript, tk } satisfies Record<
  string,
  MarkElement
>;
export type MarkName = keyof typeof marks;
export const MARKS = Object.keys(marks) as readonly MarkName[];

export const nodeElements: readonly NodeElement[] = Object.values({ ...blocks, ...parts });
/** Marks that are no part of the article until somebody accepts them; they wrap everything else. */
const review = { insertion, deletion, formatting } satisfies Record<
  TextSuggestionKind,
  MarkElement
>;

export const markElements: readonly MarkElement[] = Object.values({ ...review, ...marks });

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

/** What is known of a kind of node; undefined where this schema has none of that name. */
export function elementOf(type: string): NodeElement | undefined {
  return BY_NAME.get(type);
}

const BY_NAME = new Map(nodeElements.map((element) => [element.name, element]));
