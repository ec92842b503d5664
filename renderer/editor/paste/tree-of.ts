import type { ElementContent, Element as HastElement, Root } from "hast";

/** Attributes that readers of HTML look at, as they are called in a tree. */
const READ: Readonly<Record<string, string>> = {
  alt: "alt",
  "aria-level": "ariaLevel",
  cite: "cite",
  colspan: "colSpan",
  data: "data",
  height: "height",
  href: "href",
  itemprop: "itemProp",
  role: "role",
  rowspan: "rowSpan",
  src: "src",
  srcset: "srcSet",
  start: "start",
  style: "style",
  title: "title",
  type: "type",
  width: "width",
};

/** What the readers need of a document, whoever built it. */
type Dom = Pick<globalThis.Node, "nodeType" | "nodeValue"> & { readonly childNodes: Iterable<Dom> };
type DomElement = Dom & {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
};

const ELEMENT = 1;
const TEXT = 3;

/** A document's nodes as the tree that `shared/imports/html` reads, with the attributes it knows. */
export function treeOf(dom: Dom): Root {
  return { type: "root", children: childrenOf(dom) };
}

function childrenOf(dom: Dom): ElementContent[] {
  return [...dom.childNodes].flatMap((child): ElementContent[] => {
    if (child.nodeType === TEXT) return [{ type: "text", value: child.nodeValue ?? "" }];
    return child.nodeType === ELEMENT ? [elementOf(child as DomElement)] : [];
  });
}

function elementOf(dom: DomElement): HastElement {
  const properties: HastElement["properties"] = {};
  for (const { name, value } of dom.attributes) {
    if (name === "class") properties.className = value.split(/\s+/).filter(Boolean);
    else if (name === "hidden") properties.hidden = true;
    else if (name.startsWith("data-")) properties[camelCase(name)] = value;
    else if (Object.hasOwn(READ, name)) properties[READ[name] as string] = value;
  }
  return { type: "element", tagName: dom.localName, properties, children: childrenOf(dom) };
}

const camelCase = (name: string) =>
  name.replace(/-([a-z])/g, (_, one: string) => one.toUpperCase());
