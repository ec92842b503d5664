import type { Audit } from "../audit.ts";
import type { XmlElement } from "../xml/element.ts";
import type { Commented } from "./commented.ts";
import type { Fields } from "./fields.ts";
import type { Aside, Item } from "./items.ts";
import type { LooksLost } from "./looks-lost.ts";
import type { Numbering } from "./numbering.ts";
import type { WordParts } from "./parts.ts";
import type { Relations } from "./relations.ts";
import type { Styles } from "./styles.ts";

/** A note or comment as its part holds it, and what leads out of that part. */
export interface Beside {
  readonly element: XmlElement;
  readonly relations: Relations;
}

/** One Word file on its way in: what it holds, and what is noted while it is read. */
export interface WordReading {
  readonly parts: WordParts;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly beside: Readonly<Record<"footnote" | "endnote" | "comment", Map<string, Beside>>>;
  /** Notes that have had their place. */
  readonly counted: Record<"footnote" | "endnote", number>;
  readonly audit: Audit;
  /** Names of the parts that hold the pictures, in their order; "" for one that is not in the file. */
  readonly pictures: string[];
  readonly looks: LooksLost;
  readonly commented: Commented;
  /** Of the part that is being read. */
  readonly relations: Relations;
  readonly fields: Fields;
  /** Of the paragraph that is being read. */
  readonly found: Found;
  /** Reads paragraphs and tables anywhere: the body, a cell, a text box, a note. */
  readonly items: (container: XmlElement, reading: WordReading) => Item[];
}

/** What hangs on a paragraph and stands outside of its text. */
export interface Found {
  readonly asides: Aside[];
  readonly before: Item[];
  readonly after: Item[];
  hasText: boolean;
  /** Whether all its text so far is bold, or italic. */
  isBold: boolean;
  isItalic: boolean;
  /** How many links are open. */
  links: number;
}

export function nothingFound(): Found {
  return {
    asides: [],
    before: [],
    after: [],
    hasText: false,
    isBold: true,
    isItalic: true,
    links: 0,
  };
}
