import type { Element, ElementContent, Root } from "hast";
import { find, isA, isElement, textOf } from "../elements.ts";
import { isImage } from "../image.ts";
import type { MainContent } from "./main-content.ts";

type Test = (node: ElementContent) => boolean;

/**
 * The nodes that are part of the story, with the elements that hold them. Pictures and frames
 * between two parts of it belong to it. Counts what was left out as the largest parts with words.
 */
export function keepOnly(page: Root, isStory: Test): MainContent {
  let leftOut = 0;
  const visit = (nodes: readonly ElementContent[]): ElementContent[] => {
    const kept = nodes.map((node) => ({ node, result: one(node) }));
    const first = kept.findIndex(({ result }) => isFull(result));
    const last = kept.findLastIndex(({ result }) => isFull(result));
    return kept.flatMap(({ node, result }, at) => {
      if (result !== null) return [result];
      if (at > first && at < last && isElement(node) && isIllustration(node)) return [node];
      if (isElement(node) && /\S/.test(textOf(node))) leftOut += 1;
      return [];
    });
  };
  const one = (node: ElementContent): ElementContent | null => {
    if (node.type === "text") return isStory(node) || !/\S/.test(node.value) ? node : null;
    if (node.type !== "element") return null;
    const before = leftOut;
    const children = visit(node.children);
    if (isStory(node) || children.some(isFull)) return { ...node, children };
    leftOut = before;
    return null;
  };
  const nodes = visit(page.children as ElementContent[]);
  return { nodes, leftOut };
}

function isFull(node: ElementContent | null): boolean {
  if (node === null || node.type !== "element")
    return node?.type === "text" && /\S/.test(node.value);
  return node.children.length > 0 || isImage(node);
}

/** Figures, pictures, players and posts, which Readability takes for advertisements at times. */
function isIllustration(element: Element): boolean {
  const isOne = (one: Element) => isA(one, "figure", "iframe", "blockquote") || isImage(one);
  if (isOne(element)) return true;
  return find(element, isOne) !== null && textOf(element).trim().length < LONGEST_CAPTION;
}

const LONGEST_CAPTION = 400;
