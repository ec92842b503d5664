import type { Element, ElementContent } from "hast";
import { type NodeJson, plainText } from "../../article/article.ts";
import { attribute, find, isA } from "./elements.ts";
import { postBlock } from "./embed.ts";
import { oneLine, plainLine } from "./one-line.ts";
import type { Flow, Reading } from "./reading.ts";

const PULL_QUOTE = /pull-?_?quote/i;

/** A block quote, a pull quote by its class, or a post of a network. An aside is but its blocks. */
export function quoteBlocks(element: Element, reading: Reading, flow: Flow): NodeJson[] {
  const post = element.tagName === "blockquote" ? postBlock(element, reading, flow) : null;
  if (post !== null) return [post];
  if (PULL_QUOTE.test(attribute(element, "className") ?? "")) {
    return pullQuote(element, reading, flow);
  }
  const content = flow(element.children, reading);
  if (element.tagName === "aside" || content.length === 0) return content;
  return [{ type: "blockquote", content }];
}

/** Words lifted out of the story, as a figure, quote or aside says by its class. */
export function isPullQuote(element: Element): boolean {
  return PULL_QUOTE.test(attribute(element, "className") ?? "");
}

export function pullQuote(element: Element, reading: Reading, flow: Flow): NodeJson[] {
  const source = find(element, (one) => isA(one, "cite", "figcaption", "footer"));
  const attribution = source === null ? "" : plainLine(flow(source.children, reading), reading);
  const content = oneLine(flow(without(element.children, source), reading), reading);
  if (plainText(content).trim() === "") return flow(element.children, reading);
  return [
    {
      type: "pullQuote",
      attrs: { attribution: attribution.replace(/^[—–-]\s*/, "") || null },
      content,
    },
  ];
}

/** The nodes without one element, wherever among them it stands. */
export function without(nodes: readonly ElementContent[], left: Element | null): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node === left) return [];
    return node.type === "element" ? [{ ...node, children: without(node.children, left) }] : [node];
  });
}
