import type { Element, ElementContent, Root } from "hast";
import { attribute, isA } from "../elements.ts";
import { styleOf } from "./style.ts";

/** How a text is shown. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly place: "sup" | "sub" | null;
}

const PLAIN: Look = { bold: false, italic: false, struck: false, place: null };

/**
 * Bold, italic, struck, raised and lowered, whether an element or a style says so, as elements right
 * around their texts; what a style takes back is gone. Google Docs says all of it in styles, within
 * one `<b style="font-weight:normal">` around everything.
 */
export function withShownStyles(tree: Root): Root {
  return { ...tree, children: dressed(tree.children as ElementContent[], PLAIN) };
}

function dressed(nodes: readonly ElementContent[], look: Look): ElementContent[] {
  return nodes.map((node): ElementContent => {
    if (node.type === "text") return dress(node, look);
    if (node.type !== "element" || node.tagName === "pre") return node;
    const inner = lookOf(node, look);
    const tagName = MARKS.has(node.tagName) ? "span" : tagOf(node);
    return { ...node, tagName, children: dressed(node.children, inner) };
  });
}

const MARKS = new Set(["b", "strong", "i", "em", "s", "strike", "del", "sup", "sub"]);

/** Word for the web writes its headings as paragraphs with a role. */
function tagOf(element: Element): string {
  const { tagName } = element;
  if (!/^(?:p|div)$/.test(tagName) || attribute(element, "role") !== "heading") return tagName;
  const level = Number(attribute(element, "ariaLevel") ?? 2);
  return level >= 1 && level <= 6 ? `h${Math.trunc(level)}` : "h2";
}

function lookOf(element: Element, look: Look): Look {
  const decoration = `${styleOf(element, "text-decoration") ?? ""} ${styleOf(element, "text-decoration-line") ?? ""}`;
  return {
    bold: isBold(element, look.bold),
    italic: isItalic(element, look.italic),
    struck:
      look.struck || isA(element, "s", "strike", "del") || decoration.includes("line-through"),
    place: placeOf(element, look.place),
  };
}

/** That headings and column heads are bold goes without saying. */
function isBold(element: Element, before: boolean): boolean {
  if (isA(element, "h1", "h2", "h3", "h4", "h5", "h6", "th")) return false;
  const weight = styleOf(element, "font-weight");
  if (weight === null || weight === "inherit") return before || isA(element, "b", "strong");
  return /^(?:bold|bolder|[6-9]\d\d|1000)\b/.test(weight);
}

function isItalic(element: Element, before: boolean): boolean {
  const style = styleOf(element, "font-style");
  if (style === null || style === "inherit") return before || isA(element, "i", "em");
  return /^(?:italic|oblique)/.test(style);
}

function placeOf(element: Element, before: Look["place"]): Look["place"] {
  if (/^t[dh]$/.test(element.tagName)) return null;
  const align = styleOf(element, "vertical-align");
  if (align === "super") return "sup";
  if (align === "sub") return "sub";
  const { tagName } = element;
  if (tagName === "sup" || tagName === "sub") return tagName;
  return align === "baseline" ? null : before;
}

function dress(text: ElementContent, { bold, italic, struck, place }: Look): ElementContent {
  const tags = [bold ? "strong" : null, italic ? "em" : null, struck ? "s" : null, place];
  return tags.reduce<ElementContent>(
    (inner, tagName) =>
      tagName === null ? inner : { type: "element", tagName, properties: {}, children: [inner] },
    text,
  );
}
