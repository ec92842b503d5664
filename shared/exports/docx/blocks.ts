import type { FileChild } from "docx";
import type { NodeJson } from "../../article/article.ts";
import { suggestionOf } from "../../article/review/suggested.ts";
import type { BlockName } from "../../article/schema.ts";
import { phrasing } from "./inline.ts";
import { line } from "./line.ts";
import { bulletList, orderedList } from "./lists.ts";
import { gallery, photo } from "./photo.ts";
import { changeBy } from "./review/reviewing.ts";
import { embed, keyPoints, pullQuote, readerNote, relatedLink } from "./set-pieces.ts";
import { CONTINUED, type StyleId } from "./styles.ts";
import { table } from "./table.ts";
import { type BlockWriter, type Place, type Writing, writingOf } from "./writing.ts";

const HEADINGS: Readonly<Record<number, StyleId>> = { 2: "Heading2", 3: "Heading3", 4: "Heading4" };

const WRITERS: Readonly<Record<BlockName, BlockWriter>> = {
  paragraph: turnable,
  heading: turnable,
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

/** A text whose kind somebody may suggest to change, which Word keeps as another style. */
function turnable({ type, attrs, content = [] }: NodeJson, writing: Writing): FileChild[] {
  const { reviewing, place } = writing;
  const { change } = reviewing === null ? {} : suggestionOf(attrs);
  const was = change === undefined ? null : styleOf(change.type, change.attrs, place);
  const revision =
    reviewing === null || change === undefined
      ? {}
      : { revision: { ...changeBy(reviewing, change), ...(was === null ? {} : { style: was }) } };
  const style = styleOf(type, attrs, place);
  return [line(style, phrasing(content, writing), writing, revision)];
}

function styleOf(type: string, attrs: NodeJson["attrs"], place: Place): StyleId | null {
  if (type !== "heading") return paragraphStyle(place);
  return HEADINGS[Number(attrs?.level)] ?? "Heading4";
}

const TOP: Place = { quotes: 0, lists: 0, marker: null };

/** The blocks of a body as paragraphs and tables. */
export function blocks(
  nodes: readonly NodeJson[],
  setting: Omit<Writing, "place" | "flow">,
): FileChild[] {
  const flow = (some: readonly NodeJson[], place: Place): FileChild[] =>
    some.flatMap((node) => writerOf(node)(node, writingOf(node, { ...setting, flow, place })));
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
