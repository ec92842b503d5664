import type { Element, ElementContent } from "hast";
import { CONTAINERS } from "../names.ts";
import type { LeftBehind } from "./left-behind.ts";

const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 blockquote li ol ul pre figure table td th hr".split(" "),
);

/** The element with other children, telling where its block begins and ends. */
export function withinBlock(
  element: Element,
  left: LeftBehind,
  children: () => ElementContent[],
): Element {
  const isBlock = BLOCKS.has(element.tagName) || CONTAINERS.has(element.tagName);
  if (isBlock) left.block();
  const made = { ...element, children: children() };
  if (isBlock) left.block();
  return made;
}
