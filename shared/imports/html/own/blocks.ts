import type { Element, ElementContent } from "hast";
import type { NodeJson } from "../../../article/article.ts";
import { HEADING_LEVELS } from "../../../article/nodes/heading.ts";
import type { BlockName } from "../../../article/schema.ts";
import { noted } from "../../../html/notes.ts";
import { attribute, elementsIn, hasClass, isA, isElement, textOf } from "../elements.ts";
import { flow } from "../flow.ts";
import type { Reading } from "../reading.ts";
import { ownEmbed, ownNote, ownPullQuote, ownRelatedLink } from "./asides.ts";
import { ownLine } from "./inline.ts";
import { ownPhoto } from "./photo.ts";
import { ownTable } from "./table.ts";

/** Reads what the export writes for one kind of block. */
interface Reader {
  readonly is: (element: Element) => boolean;
  readonly read: (element: Element, reading: Reading) => NodeJson;
}

const READERS: Readonly<Record<BlockName, Reader | null>> = {
  paragraph: {
    is: (element) => isA(element, "p") && noted(element.properties, "level") === null,
    read: ({ children }, reading) => ({ type: "paragraph", content: ownLine(children, reading) }),
  },
  heading: {
    is: (element) => isA(element, "p", "h2", "h3", "h4", "h5", "h6"),
    read: ({ tagName, properties, children }, reading) => ({
      type: "heading",
      attrs: { level: headingLevel(noted(properties, "level") ?? tagName.slice(1)) },
      content: ownLine(children, reading),
    }),
  },
  bulletList: {
    is: (element) => isA(element, "ul"),
    read: (list, reading) => ({ type: "bulletList", content: items(list, reading) }),
  },
  orderedList: {
    is: (element) => isA(element, "ol"),
    read: (list, reading) => {
      const start = Number(attribute(list, "start") ?? 1);
      return { type: "orderedList", attrs: { start }, content: items(list, reading) };
    },
  },
  blockquote: {
    is: (element) => isA(element, "blockquote"),
    read: ({ children }, reading) => ({ type: "blockquote", content: ownFlow(children, reading) }),
  },
  pullQuote: { is: (element) => isFigure(element, "pull-quote"), read: ownPullQuote },
  photo: { is: (element) => isFigure(element, "photo"), read: ownPhoto },
  gallery: {
    is: (element) => isA(element, "div") && hasClass(element, "gallery"),
    read: (gallery, reading) => ({
      type: "gallery",
      content: elementsIn(gallery).map((figure) => ownPhoto(figure, reading)),
    }),
  },
  relatedLink: { is: (element) => isAside(element, "related"), read: ownRelatedLink },
  embed: { is: (element) => isFigure(element, "embed"), read: ownEmbed },
  table: { is: (element) => isA(element, "table"), read: ownTable },
  keyPoints: {
    is: (element) => isAside(element, "key-points"),
    read: (aside, reading) => ({
      type: "keyPoints",
      attrs: { title: titleAbove(aside) },
      content: elementsIn(aside)
        .filter((list) => isA(list, "ul"))
        .flatMap((list) => items(list, reading)),
    }),
  },
  readerNote: { is: (element) => isAside(element, "note"), read: ownNote },
  // No export ever holds one.
  deskNote: null,
  horizontalRule: {
    is: (element) => isA(element, "hr"),
    read: () => ({ type: "horizontalRule" }),
  },
};

const KNOWN = Object.values(READERS).filter((reader) => reader !== null);

/** Reads flow content of Stet's own HTML, and what a person or a CMS put among it. */
export function ownFlow(nodes: readonly ElementContent[], reading: Reading): NodeJson[] {
  return nodes.flatMap((node): NodeJson[] => {
    if (!isElement(node)) return flow([node], reading);
    const reader = readerFor(node);
    if (reader !== undefined) return [reader.read(node, reading)];
    return isA(node, "div", "section") ? ownFlow(node.children, reading) : flow([node], reading);
  });
}

function readerFor(element: Element): Reader | undefined {
  return KNOWN.find(({ is }) => is(element));
}

/** A single line of an item has no paragraph around it. */
function items(list: Element, reading: Reading): NodeJson[] {
  return elementsIn(list).map((item) => {
    const isLine =
      item.children.length > 0 && elementsIn(item).every((part) => readerFor(part) === undefined);
    if (!isLine) return { type: "listItem", content: ownFlow(item.children, reading) };
    const line = { type: "paragraph", content: ownLine(item.children, reading) };
    return { type: "listItem", content: [line] };
  });
}

const isFigure = (element: Element, name: string) =>
  isA(element, "figure") && hasClass(element, name);

const isAside = (element: Element, name: string) =>
  isA(element, "aside") && hasClass(element, name);

function headingLevel(level: string): number {
  return HEADING_LEVELS.find((known) => String(known) === level) ?? HEADING_LEVELS[0];
}

/** What stands above key points; a title that is deeper belongs to a block among the points. */
function titleAbove(aside: Element): string | null {
  const title = elementsIn(aside).find((part) => hasClass(part, "title"));
  return title === undefined ? null : textOf(title);
}
