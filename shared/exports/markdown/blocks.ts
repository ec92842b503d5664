import type { BlockContent, Paragraph } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import type { EmbedAttributes } from "../../article/nodes/embed.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import type { BlockName } from "../../article/schema.ts";
import { writeEmbedLine } from "../../markdown/embed-line.ts";
import { writeRelatedLine } from "../../markdown/related-line.ts";
import { phrasing } from "./inline.ts";
import { list } from "./list.ts";
import { paragraph, words } from "./paragraph.ts";
import { photoParagraph } from "./photo.ts";
import { gallery, keyPoints, pullQuote, readerNote } from "./set-pieces.ts";
import { table } from "./table.ts";
import type { BlockSetting, BlockWriter, Writing } from "./writing.ts";

const WRITERS: Readonly<Record<BlockName, BlockWriter>> = {
  paragraph: ({ content = [] }) => paragraph(content),
  heading: ({ attrs, content = [] }) => ({
    type: "heading",
    depth: attrs?.level as 2 | 3 | 4,
    children: phrasing(content, true),
  }),
  bulletList: list,
  orderedList: list,
  blockquote: ({ content = [] }, { flow }) => ({ type: "blockquote", children: flow(content) }),
  pullQuote,
  photo: photoParagraph,
  gallery,
  relatedLink: ({ attrs }) => relatedLink(attrs as unknown as RelatedLinkAttributes),
  embed: ({ attrs }) => embed(attrs as unknown as EmbedAttributes),
  table,
  keyPoints,
  readerNote,
  deskNote: () => [],
  horizontalRule: () => ({ type: "thematicBreak" }),
};

export function blockContent(nodes: readonly NodeJson[], setting: BlockSetting): BlockContent[] {
  const flow = (some: readonly NodeJson[]): BlockContent[] =>
    some.flatMap((node) => writerOf(node)(node, writing));
  const writing: Writing = { ...setting, flow };
  return flow(nodes);
}

function writerOf({ type }: NodeJson): BlockWriter {
  const writer = WRITERS[type as BlockName];
  if (writer === undefined) throw new RangeError(`Markdown has no sign for the block ${type}.`);
  return writer;
}

function relatedLink({ id: _, ...attrs }: RelatedLinkAttributes): Paragraph {
  const { before, text, address, title, after } = writeRelatedLine(attrs);
  return linkParagraph(before, { text, address, title }, after);
}

function embed({ id: _, ...attrs }: EmbedAttributes): Paragraph {
  return linkParagraph("", writeEmbedLine(attrs), "");
}

function linkParagraph(
  before: string,
  { text, address, title }: { text: string; address: string; title: string },
  after: string,
): Paragraph {
  return {
    type: "paragraph",
    children: [
      ...words(before),
      { type: "link", url: address, title, children: words(text) as never },
      ...words(after),
    ],
  };
}
