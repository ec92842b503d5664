import { below, textIn } from "../xml/element.ts";
import { partOf, type WordParts } from "./parts.ts";
import type { WordReading } from "./reading.ts";

/** Counts what stands around the story: headers and footers that say something, and macros. */
export function countFurniture(parts: WordParts, { relations, audit }: WordReading): void {
  for (const { kind, target } of relations.values()) {
    if (kind === "vbaProject") audit.note("code");
    if (kind !== "header" && kind !== "footer") continue;
    const root = partOf(parts, target);
    const texts = root === null ? [] : [...below(root)].filter(({ name }) => name === "w:t");
    // A page's number alone says nothing.
    const words = texts.map(textIn).join("");
    if (/\p{L}/u.test(words)) audit.note("pageHeader", words);
  }
}
