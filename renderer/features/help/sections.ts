import type { Root } from "mdast";
import { anchorsOf } from "./anchors.ts";
import { wordsOf } from "./words.ts";

/** A heading and what stands below it until the next one. */
export interface Section {
  /** As a link names it behind "#". */
  readonly anchor: string;
  readonly title: string;
  /** Its words on one line, for the search. */
  readonly text: string;
}

/** The sections of a page in order; the first is headed by the page's title. */
export function sectionsOf(root: Root): Section[] {
  const anchors = anchorsOf(root);
  const sections: { anchor: string; title: string; texts: string[] }[] = [];
  for (const node of root.children) {
    if (node.type === "heading") {
      sections.push({ anchor: anchors.get(node) ?? "", title: wordsOf(node), texts: [] });
    } else sections.at(-1)?.texts.push(wordsOf(node));
  }
  return sections.map(({ texts, ...section }) => ({ ...section, text: texts.join(" ") }));
}
