import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { MarkJson, NodeJson } from "../../article/article.ts";
import { wrapMarks } from "../wrap-marks.ts";
import { validAddress } from "./valid-address.ts";

/** Text and hard breaks as phrasing content. */
export function phrasing(nodes: readonly NodeJson[]): ElementContent[] {
  const spans = nodes.map((node) => ({ leaf: leaf(node), marks: node.marks ?? [] }));
  return wrapMarks<ElementContent>(spans, (mark, inner) => [marked(mark, inner)]);
}

function leaf(node: NodeJson): ElementContent {
  return node.text === undefined ? h("br") : { type: "text", value: node.text };
}

function marked(mark: MarkJson, inner: ElementContent[]): ElementContent {
  switch (mark.type) {
    case "bold":
      return h("strong", inner);
    case "italic":
      return h("em", inner);
    case "strike":
      return h("s", inner);
    case "tk":
      return h("mark", inner);
    case "link": {
      const href = validAddress(String(mark.attrs?.href));
      return h("a", { href, rel: "noopener" }, inner);
    }
    default:
      throw new RangeError(`HTML has no element for the mark ${mark.type}.`);
  }
}
