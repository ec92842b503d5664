import type { Element, ElementContent } from "hast";
import type { MarkJson, NodeJson } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";
import type { AuditKind } from "../audit-kinds.ts";
import { markAttr, withMark } from "../marks.ts";
import { isCaption, withCaption } from "./caption.ts";
import { carriedBy, withSuggestion } from "./carried.ts";
import { attribute, isElement, textOf } from "./elements.ts";
import { frameBlock } from "./embed.ts";
import { figureBlocks } from "./figure.ts";
import { headingBlocks } from "./heading.ts";
import { imageBlock } from "./image.ts";
import { Lines } from "./lines.ts";
import { listBlocks } from "./list.ts";
import { MARK_TAGS } from "./mark-tags.ts";
import { CODE, CONTAINERS, FORM_PARTS, NAVIGATION, SILENT } from "./names.ts";
import { quoteBlocks } from "./quote.ts";
import type { Flow, Reading } from "./reading.ts";
import { relatedBox } from "./related-box.ts";
import { tableBlocks } from "./table.ts";

type BlockReader = (element: Element, reading: Reading, flow: Flow) => NodeJson[];

const BLOCKS: Readonly<Record<string, BlockReader>> = {
  figure: figureBlocks,
  img: imageBlock,
  picture: imageBlock,
  "amp-img": imageBlock,
  blockquote: quoteBlocks,
  aside: quoteBlocks,
  ul: listBlocks,
  ol: listBlocks,
  table: tableBlocks,
  iframe: frameBlock,
  object: frameBlock,
  video: frameBlock,
  audio: frameBlock,
  hr: () => [{ type: "horizontalRule" }],
  pre: preformatted,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, headingBlocks])),
};

/** Blocks of an article, from any HTML. What has no place in one becomes paragraphs or is counted. */
export function flow(nodes: readonly ElementContent[], reading: Reading): NodeJson[] {
  const lines = new Lines(reading.audit);
  visitAll(nodes, [], lines, reading);
  lines.end();
  return lines.blocks;
}

function visitAll(
  nodes: readonly ElementContent[],
  marks: readonly MarkJson[],
  lines: Lines,
  reading: Reading,
): void {
  for (const node of nodes) {
    if (node.type === "text") lines.text(node.value, marks);
    else if (isElement(node)) visit(node, marks, lines, reading);
  }
}

function visit(element: Element, marks: readonly MarkJson[], lines: Lines, reading: Reading): void {
  const { tagName } = element;
  const read = BLOCKS[tagName];
  const left = leftOut(element);
  const box = relatedBox(element, reading);
  if (box !== null) lines.add(box);
  else if (tagName === "br") lines.lineBreak(marks);
  else if (read !== undefined) lines.add(withSuggestion(element, read(element, reading, flow)));
  else if (left !== null) noteLeft(left, element, reading);
  else if (isCaption(element) && captioned(element, lines, reading)) return;
  else if (CONTAINERS.has(tagName)) {
    lines.end();
    visitAll(element.children, marks, lines, reading);
    lines.end();
  } else visitAll(element.children, inner(element, marks, reading), lines, reading);
}

/** Puts the words of a caption to the picture above; false where there is none. */
function captioned(element: Element, lines: Lines, reading: Reading): boolean {
  const photo = lines.photoAbove();
  if (photo === null) return false;
  lines.replacePhoto(withCaption(photo, element, reading, flow));
  return true;
}

function noteLeft(left: readonly AuditKind[], element: Element, { audit }: Reading): void {
  for (const kind of left) audit.note(kind, textOf(element) || `<${element.tagName}>`);
}

/** What an element that is left out is counted as; null for one that is read. */
function leftOut(element: Element): AuditKind[] | null {
  const { tagName } = element;
  if (SILENT.has(tagName) || FORM_PARTS.has(tagName)) return [];
  if (CODE.has(tagName)) return ["code"];
  if (NAVIGATION.has(tagName)) return ["pageFurniture"];
  if (isHidden(element)) return ["pageFurniture"];
  return UNSEEN.test(attribute(element, "className") ?? "") && textOf(element).trim() !== ""
    ? ["hiddenText"]
    : null;
}

/** What pages call words that stand for screen readers alone, as "Image caption" does before one. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|off-?screen|screen-?reader-?text|u-(?:visually-)?hidden)(?:\s|$)/i;

function isHidden(element: Element): boolean {
  if (element.properties.hidden === true) return textOf(element).trim() !== "";
  return /(?:^|;)\s*display\s*:\s*none/i.test(attribute(element, "style") ?? "");
}

function inner(
  element: Element,
  marks: readonly MarkJson[],
  reading: Reading,
): readonly MarkJson[] {
  const carried = carriedBy(element);
  if (carried.length > 0) return carried.reduce(withMark, marks);
  if (element.tagName === "a") return linked(element, marks, reading);
  const type = MARK_TAGS[element.tagName];
  return type === undefined ? marks : withMark(marks, { type });
}

/** An anchor within the page (`#notes`), or one without an address, is no link that was lost. */
function linked(
  element: Element,
  marks: readonly MarkJson[],
  { audit }: Reading,
): readonly MarkJson[] {
  const address = attribute(element, "href");
  const href = safeUrl(address?.replace(/^\s*\/\//, "https://") ?? "");
  if (href !== null) return withMark(marks, { type: "link", attrs: { href } });
  if (address !== null && !address.startsWith("#")) audit.note("address", address);
  return marks;
}

/** Text whose line ends count. */
function preformatted(element: Element, { audit }: Reading): NodeJson[] {
  audit.note("markup", textOf(element));
  const lines = textOf(element)
    .replace(/^\n|\n$/g, "")
    .split("\n")
    .flatMap((text): NodeJson[] => [
      { type: "hardBreak" },
      ...(text === "" ? [] : [{ type: "text", text, ...markAttr([]) }]),
    ]);
  return lines.length === 1 ? [] : [{ type: "paragraph", content: lines.slice(1) }];
}
