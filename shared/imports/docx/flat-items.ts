import type { Element } from "hast";
import type { FlatItem } from "../html/pasted/nested-list.ts";
import { element } from "./hast.ts";
import type { WordParagraph } from "./items.ts";
import { levelOf } from "./style-roles.ts";

/** Paragraphs of a list as its items; one without a place goes on in the item before. */
export function flatItems(paragraphs: readonly WordParagraph[]): FlatItem[] {
  const items: FlatItem[] = [];
  for (const paragraph of paragraphs) {
    const content = blockElement(paragraph);
    if (paragraph.place === null) items.at(-1)?.content.push(content);
    else items.push({ ...paragraph.place, content: [content] });
  }
  return items;
}

const DEEPEST = 6;

export function blockElement({ role, content }: WordParagraph): Element {
  const level = levelOf(role);
  return element(level === null ? "p" : `h${Math.min(level, DEEPEST)}`, content);
}
