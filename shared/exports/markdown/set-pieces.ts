import type { BlockContent, Html } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import type { KeyPointsAttributes } from "../../article/nodes/key-points.ts";
import type { PullQuoteAttributes } from "../../article/nodes/pull-quote.ts";
import type { ReaderNoteAttributes } from "../../article/nodes/reader-note.ts";
import { writeDirective } from "../../markdown/directive.ts";
import { ATTRIBUTION } from "../../markdown/set-pieces.ts";
import { phrasesFor } from "../html/phrases.ts";
import { list } from "./list.ts";
import { paragraph, words } from "./paragraph.ts";
import type { Writing } from "./writing.ts";

/** A quote whose last line, after a dash, says whose words they are. */
export function pullQuote({ attrs, content = [] }: NodeJson): BlockContent[] {
  const { attribution } = attrs as unknown as PullQuoteAttributes;
  const children = [paragraph(content)];
  if (attribution !== null) {
    children.push({ type: "paragraph", children: words(`${ATTRIBUTION}${attribution}`) });
  }
  return [directive("pullQuote"), { type: "blockquote", children }];
}

/** A list of photos. */
export function gallery({ content: photos = [] }: NodeJson, writing: Writing): BlockContent[] {
  const items = photos.map((photo) => ({ type: "listItem", content: [photo] }));
  return [directive("gallery"), list({ type: "bulletList", content: items }, writing)];
}

/** A quote of a list, with the title in bold above it. */
export function keyPoints({ attrs, content = [] }: NodeJson, writing: Writing): BlockContent[] {
  const { title } = attrs as unknown as KeyPointsAttributes;
  const above: BlockContent[] =
    title === null
      ? []
      : [{ type: "paragraph", children: [{ type: "strong", children: words(title) }] }];
  const points = list({ type: "bulletList", content }, writing);
  return [directive("keyPoints"), { type: "blockquote", children: [...above, points] }];
}

/** A quote that is headed with the kind of note; kind and time as programs read them are noted. */
export function readerNote(
  { attrs, content = [] }: NodeJson,
  { language }: Writing,
): BlockContent[] {
  const { kind, at } = attrs as unknown as ReaderNoteAttributes;
  const label = words(phrasesFor(language).notes[kind]);
  const day = at === null ? [] : words(` · ${at.slice(0, "2026-11-21".length)}`);
  const heading: BlockContent = {
    type: "paragraph",
    children: [{ type: "strong", children: label }, ...day],
  };
  return [
    directive("readerNote", { kind, ...(at === null ? {} : { at }) }),
    { type: "blockquote", children: [heading, paragraph(content)] },
  ];
}

function directive(name: string, notes: Readonly<Record<string, string>> = {}): Html {
  return { type: "html", value: writeDirective({ name, notes }) };
}
