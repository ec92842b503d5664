import { type ParagraphChild, TextRun } from "docx";
import type { EmbedAttributes } from "../../article/nodes/embed.ts";
import type { KeyPointsAttributes } from "../../article/nodes/key-points.ts";
import type { PullQuoteAttributes } from "../../article/nodes/pull-quote.ts";
import type { NoteKind, ReaderNoteAttributes } from "../../article/nodes/reader-note.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { providerOf } from "../../article/providers.ts";
import { phrasesFor } from "../html/phrases.ts";
import { targetOf } from "../html/related-aside.ts";
import { isoTime, languageTag, readableTime } from "../html/times.ts";
import { linkedWords, phrasing, words } from "./inline.ts";
import { line } from "./line.ts";
import { bulletItems } from "./lists.ts";
import type { StyleId } from "./styles.ts";
import { addLoss, type BlockWriter, type Writing } from "./writing.ts";

/** Words lifted out of the story; whose they are stands below, after a dash. */
export const pullQuote: BlockWriter = ({ attrs, content = [] }, writing) => {
  const { attribution } = attrs as unknown as PullQuoteAttributes;
  const quote = (more: Parameters<typeof line>[3]) =>
    line("PullQuote", phrasing(content, writing), writing, more);
  if (attribution === null) return [quote({})];
  const above = quote({ keepNext: true, spacing: { after: 80 } });
  return [above, line("QuoteAttribution", words(`— ${attribution}`, writing), writing)];
};

/**
 * A paragraph has one style, which says here that it is a point or a note, and so not which item or quote it
 * stands in: read back, it stands beside that.
 */
function countNested({ place, count }: Writing): void {
  if (place.lists + place.quotes > 0) addLoss(count, "nestedPiece");
}

/** The points as a bullet list below their title. */
export const keyPoints: BlockWriter = ({ attrs, content = [] }, writing) => {
  const { title } = attrs as unknown as KeyPointsAttributes;
  countNested(writing);
  const points = bulletItems(content, "KeyPoint", writing);
  return title === null
    ? points
    : [line("KeyPointsTitle", words(title, writing), writing), ...points];
};

const NOTES: Readonly<Record<NoteKind, StyleId>> = {
  correction: "Correction",
  update: "Update",
  editorsNote: "EditorsNote",
};

/** A note to readers: what kind of note and of when, and below it its words. */
export const readerNote: BlockWriter = ({ attrs, content = [] }, writing) => {
  const { kind, at } = attrs as unknown as ReaderNoteAttributes;
  const { language } = writing;
  countNested(writing);
  const time = isoTime(at);
  const label = words(phrasesFor(language).notes[kind], writing, { bold: true });
  const day = time === null ? "" : ` · ${readableTime(time, languageTag(language))}`;
  return [
    line(NOTES[kind], [...label, ...words(day, writing)], writing, { keepNext: true }),
    line(NOTES[kind], phrasing(content, writing), writing),
  ];
};

/** A related link on a line of its own, as a page shows it. */
export const relatedLink: BlockWriter = ({ attrs }, writing) => {
  const link = attrs as unknown as RelatedLinkAttributes;
  const href = targetOf(link, writing);
  if (href === null) addLoss(writing.count, "relatedLinkTarget");
  const title = link.title || href || "";
  const parts = [
    link.prefix ? words(link.prefix, writing) : [],
    href === null ? words(title, writing) : [linkedWords(title, href, writing)],
    link.callToAction ? words(link.callToAction, writing) : [],
  ].filter((part) => part.length > 0);
  return [line("RelatedLink", spaced(parts), writing)];
};

/** The card of an embed: what it is, where it stands, who serves it. */
export const embed: BlockWriter = ({ attrs }, writing) => {
  const { url, provider, title } = attrs as unknown as EmbedAttributes;
  if (url === null) addLoss(writing.count, "embedAddress");
  const text = title || url || "";
  const name = provider ?? providerOf(url) ?? "";
  const parts = [
    url === null ? words(text, writing) : [linkedWords(text, url, writing)],
    name === "" ? [] : words(name, writing),
  ].filter((part) => part.length > 0);
  return [line("Embed", spaced(parts), writing)];
};

function spaced(parts: readonly (readonly ParagraphChild[])[]): ParagraphChild[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [new TextRun({ text: " " }), ...part]));
}
