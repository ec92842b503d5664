import type { FileChild } from "docx";
import type { NodeJson } from "../../article/article.ts";
import type { BlockName } from "../../article/schema.ts";
import { phrasing } from "./inline.ts";
import { line } from "./line.ts";
import { bulletList, orderedList } from "./lists.ts";
import { gallery, photo } from "./photo.ts";
import { embed, keyPoints, pullQuote, readerNote, relatedLink } from "./set-pieces.ts";
import { CONTINUED, type StyleId } from "./styles.ts";
import { table } from "./table.ts";
import type { BlockWriter, Place, Writing } from "./writing.ts";

const HEADINGS: Readonly<Record<number, StyleId>> = { 2: "Heading2", 3: "Heading3", 4: "Heading4" };

const WRITERS: Readonly<Record<BlockName, BlockWriter>> = {
  paragraph: ({ content = [] }, writing) => [
    line(paragraphStyle(writing.place), phrasing(content, writing), writing),
  ],
  heading: ({ attrs, content = [] }, writing) => [
    line(HEADINGS[Number(attrs?.level)] ?? "Heading4", phrasing(content, writing), writing),
  ],
  bulletList,
  orderedList,
  blockquote: ({ content = [] }, { place, flow }) =>
    flow(content, { ...place, quotes: place.quotes + 1 }),
  pullQuote,
  photo,
  gallery,
  relatedLink,
  embed,
  table,
  keyPoints,
  readerNote,
  deskNote: () => [],
  horizontalRule: (_, writing) => [line("HorizontalLine", [], writing)],
};

const TOP: Place = { quotes: 0, lists: 0, marker: null };

/** The blocks of a body as paragraphs and tables. */
export function blocks(
  nodes: readonly NodeJson[],
  setting: Omit<Writing, "place" | "flow">,
): FileChild[] {
  const flow = (some: readonly NodeJson[], place: Place): FileChild[] =>
    some.flatMap((node) => writerOf(node)(node, { ...setting, flow, place }));
  return flow(nodes, TOP);
}

function writerOf({ type }: NodeJson): BlockWriter {
  const writer = WRITERS[type as BlockName];
  if (writer === undefined) throw new RangeError(`Word has no paragraph for the block ${type}.`);
  return writer;
}

function paragraphStyle({ quotes, lists }: Place): StyleId | null {
  if (lists > 0) return CONTINUED[Math.min(lists, CONTINUED.length) - 1] ?? null;
  return quotes > 0 ? "Quote" : null;
}
