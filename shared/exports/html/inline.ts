import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { MarkJson, NodeJson } from "../../article/article.ts";
import type { MarkName } from "../../article/schema.ts";
import { safeUrl } from "../../article/url.ts";
import { noteProperties } from "../../html/notes.ts";
import { wrapMarks } from "../wrap-marks.ts";
import { validAddress } from "./valid-address.ts";

type Writer = (inner: ElementContent[], mark: MarkJson) => Element;

const WRITERS: Readonly<Record<MarkName, Writer>> = {
  link: (inner, { attrs }) => anchor(String(attrs?.href), inner),
  bold: (inner) => h("strong", inner),
  italic: (inner) => h("em", inner),
  strike: (inner) => h("s", inner),
  superscript: (inner) => h("sup", inner),
  subscript: (inner) => h("sub", inner),
  tk: (inner) => h("mark", inner),
};

/** Where a validator asks for another spelling of the address, the article's own is noted. */
function anchor(address: string, inner: ElementContent[]): Element {
  const href = validAddress(address);
  const notes = noteProperties({ url: safeUrl(href) === address ? null : address });
  return h("a", { href, rel: "noopener", ...notes }, inner);
}

/** Text and hard breaks as phrasing content. */
export function phrasing(nodes: readonly NodeJson[]): ElementContent[] {
  const spans = nodes.map((node) => ({ leaf: leaf(node), marks: node.marks ?? [] }));
  return wrapMarks<ElementContent>(spans, (mark, inner) => [marked(mark, inner)]);
}

function leaf(node: NodeJson): ElementContent {
  return node.text === undefined ? h("br") : { type: "text", value: node.text };
}

function marked(mark: MarkJson, inner: ElementContent[]): Element {
  const writer = WRITERS[mark.type as MarkName];
  if (writer === undefined) throw new RangeError(`HTML has no element for the mark ${mark.type}.`);
  return writer(inner, mark);
}
