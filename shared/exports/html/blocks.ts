import type { Element } from "hast";
import { h } from "hastscript";
import type { NodeJson } from "../../article/article.ts";
import type { KeyPointsAttributes } from "../../article/nodes/key-points.ts";
import type { BlockName } from "../../article/schema.ts";
import { embedCard, noteAside, pullQuoteFigure } from "./asides.ts";
import { phrasing } from "./inline.ts";
import { photoFigure } from "./photo-figure.ts";
import { relatedAside } from "./related-aside.ts";
import type { Setting } from "./setting.ts";
import { tableElement } from "./table.ts";

type Writer = (node: NodeJson, setting: Setting) => Element | null;

const WRITERS: Readonly<Record<BlockName, Writer>> = {
  paragraph: ({ content = [] }) => h("p", phrasing(content)),
  heading,
  bulletList: ({ content = [] }, setting) => h("ul", items(content, setting)),
  orderedList: ({ attrs, content = [] }, setting) => {
    const start = Number(attrs?.start);
    return h("ol", start === 1 ? {} : { start }, items(content, setting));
  },
  blockquote: ({ content = [] }, setting) => h("blockquote", flow(content, setting)),
  pullQuote: pullQuoteFigure,
  photo: photoFigure,
  gallery: ({ content = [] }, setting) =>
    h("div", { className: "gallery" }, flow(content, setting)),
  relatedLink: relatedAside,
  embed: embedCard,
  table: tableElement,
  keyPoints: ({ attrs, content = [] }, setting) => {
    const { title } = attrs as unknown as KeyPointsAttributes;
    const above = title === null ? null : h("p", { className: "title" }, title);
    return h("aside", { className: "key-points" }, [above, h("ul", items(content, setting))]);
  },
  readerNote: noteAside,
  deskNote: () => null,
  horizontalRule: () => h("hr"),
};

/** Blocks of the body as flow content. */
export function flow(nodes: readonly NodeJson[], setting: Setting): Element[] {
  return nodes.flatMap((node) => {
    const writer = WRITERS[node.type as BlockName];
    if (writer === undefined) throw new RangeError(`HTML has no element for ${node.type}.`);
    return writer(node, setting) ?? [];
  });
}

/** A heading without words is no heading to a screen reader: it stays as an empty line. */
function heading({ attrs, content = [] }: NodeJson): Element {
  const { level, movedFrom = null } = attrs as { level: number; movedFrom?: number | null };
  if (content.length === 0) return h("p", { dataLevel: String(level) });
  return h(
    `h${level}`,
    movedFrom === null ? {} : { dataLevel: String(movedFrom) },
    phrasing(content),
  );
}

function items(nodes: readonly NodeJson[], setting: Setting): Element[] {
  return nodes.map(({ content = [] }) => {
    const [only, ...more] = content;
    // A single line needs no paragraph in its item.
    const line = only?.type === "paragraph" && more.length === 0 ? (only.content ?? []) : [];
    return h("li", line.length > 0 ? phrasing(line) : flow(content, setting));
  });
}
