import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { NodeJson } from "../../article/article.ts";
import { phrasing } from "./inline.ts";
import { photoFigure } from "./photo-figure.ts";
import { relatedAside } from "./related-aside.ts";
import type { Setting } from "./setting.ts";

/** Blocks of the body as flow content. */
export function flow(nodes: readonly NodeJson[], setting: Setting): Element[] {
  return nodes.map((node) => block(node, setting));
}

function block(node: NodeJson, setting: Setting): Element {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return h("p", phrasing(content));
    case "heading":
      return heading(Number(node.attrs?.level), phrasing(content));
    case "bulletList":
      return h("ul", items(content, setting));
    case "orderedList": {
      const start = Number(node.attrs?.start);
      return h("ol", start === 1 ? {} : { start }, items(content, setting));
    }
    case "blockquote":
      return h("blockquote", flow(content, setting));
    case "photo":
      return photoFigure(node, setting);
    case "relatedLink":
      return relatedAside(node, setting);
    case "horizontalRule":
      return h("hr");
    default:
      throw new RangeError(`HTML has no element for the block ${node.type}.`);
  }
}

/** A heading without words is no heading to a screen reader: it stays as an empty line. */
function heading(level: number, content: ElementContent[]): Element {
  return content.length === 0 ? h("p") : h(`h${level}`, content);
}

function items(nodes: readonly NodeJson[], setting: Setting): Element[] {
  return nodes.map(({ content = [] }) => {
    const [only, ...more] = content;
    // A single line needs no paragraph in its item.
    const isLine = only?.type === "paragraph" && more.length === 0;
    return h("li", isLine ? phrasing(only.content ?? []) : flow(content, setting));
  });
}
