import type { NodeJson } from "../../../shared/article/article.ts";
import type { parseHtml } from "../../../shared/imports/html/parser.ts";
import { saidIn } from "../../../shared/imports/said-in.ts";

/** The words of a text, folded to what two programs write alike. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What the blocks say, a space between two of them and none within a word that is half bold. */
export function textOfBlocks(blocks: readonly NodeJson[]): string {
  return blocks.map(saidIn).join(" ");
}

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|o:.*|w:.*|st1:.*)$/;
const UNSEEN = /^(?:style|script|title|xml|template)$/;

type HtmlNode = ReturnType<typeof parseHtml>["children"][number];

/** What a page shows, a space where a block begins or ends; without elements that `leaves` out. */
export function textOfHtml(
  nodes: readonly HtmlNode[],
  leaves: (element: Extract<HtmlNode, { type: "element" }>) => boolean = () => false,
): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type !== "element" || UNSEEN.test(node.tagName) || leaves(node)) return "";
      const within = textOfHtml(node.children, leaves);
      return INLINE.test(node.tagName) ? within : ` ${within} `;
    })
    .join("");
}

/** How well two bags of words agree, from 0 to 1: the harmonic mean of what is found and what is right. */
export function wordF1(found: readonly string[], expected: readonly string[]): number {
  if (found.length === 0 || expected.length === 0) return found.length === expected.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (found.length + expected.length);
}

export function countOf(blocks: readonly NodeJson[], type: string): number {
  return blocks.reduce(
    (sum, block) => sum + (block.type === type ? 1 : 0) + countOf(block.content ?? [], type),
    0,
  );
}

export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
