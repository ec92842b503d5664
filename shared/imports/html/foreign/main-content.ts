import { Readability } from "@mozilla/readability";
import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { parseHTML } from "linkedom/worker";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { keepOnly } from "./keep-only.ts";

/** The story within a page, and how many parts around and in it were left out. */
export interface MainContent {
  readonly nodes: ElementContent[];
  readonly leftOut: number;
}

/**
 * Finds the story by Mozilla's Readability, which works on a copy: every element and text of the
 * page gets a number, and what has its number in Readability's answer is kept as the page has it,
 * classes and all. Null where no story is found.
 */
export function mainContent(page: Root): MainContent | null {
  const numbers = new Map<ElementContent, number>();
  const copy = {
    type: "root" as const,
    children: numbered(page.children as ElementContent[], numbers),
  };
  const { document } = parseHTML(writer.stringify(copy)) as { document: unknown };
  const options = { disableJSONLD: true, keepClasses: true, charThreshold: FEWEST_CHARACTERS };
  const found = new Readability(document as never, options).parse();
  if (!found?.content) return null;
  const kept = new Set([...found.content.matchAll(/\bdata-n(\d+)/g)].map(([, n]) => Number(n)));
  return keepOnly(page, (node) => kept.has(numbers.get(node) ?? -1));
}

/** With less than that, Readability tries again with laxer rules. */
const FEWEST_CHARACTERS = 250;

const writer = unified().use(rehypeStringify).freeze();

/** A copy in which each element carries its number, and each text stands in a `<data>` that does. */
function numbered(
  nodes: readonly ElementContent[],
  numbers: Map<ElementContent, number>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [/\S/.test(node.value) ? mark(node, numbers) : node];
    if (node.type !== "element" || UNREAD.has(node.tagName)) return [];
    const at = next(node, numbers);
    const children = numbered(node.children, numbers);
    return [{ ...node, properties: { ...node.properties, [`dataN${at}`]: "" }, children }];
  });
}

const UNREAD = new Set(["script", "style", "template", "svg"]);

function mark(node: ElementContent, numbers: Map<ElementContent, number>): Element {
  return h("data", { [`dataN${next(node, numbers)}`]: "" }, [node]);
}

function next(node: ElementContent, numbers: Map<ElementContent, number>): number {
  numbers.set(node, numbers.size);
  return numbers.size - 1;
}
