import type { Audit } from "../audit.ts";
import type { XmlElement } from "../xml/element.ts";
import type { Commented } from "./commented.ts";
import type { Fields } from "./fields.ts";
import type { Aside, Item } from "./items.ts";
import type { LooksLost } from "./looks-lost.ts";
import type { Numbering } from "./numbering.ts";
import type { WordParts } from "./parts.ts";
import type { Relations } from "./relations.ts";
import type { Tracking } from "./review/tracking.ts";
import type { WordComment } from "./review/word-comments.ts";
import type { Styles } from "./styles.ts";

/** A note as its part holds it, and what leads out of that part. */
export interface Beside {
  readonly element: XmlElement;
  readonly relations: Relations;
}

/** One Word file on its way in: what it holds, and what is noted while it is read. */
export interface WordReading {
  readonly parts: WordParts;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly beside: Readonly<Record<"footnote" | "endnote", Map<string, Beside>>>;
  /** Notes that have had their place. */
  readonly counted: Record<"footnote" | "endnote", number>;
  readonly audit: Audit;
  /** Names of the parts that hold the pictures, in their order; "" for one that is not in the file. */
  readonly pictures: string[];
  readonly looks: LooksLost;
  /** By their ids in the file. */
  readonly comments: ReadonlyMap<string, WordComment>;
  readonly commented: Commented;
  readonly tracking: Tracking;
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
  /** How many pieces of text, pictures too, and how many of them are tracked as put in and struck out. */
  readonly pieces: { all: number; insertion: number; deletion: number };
  /** Whether a comment stands here without words. */
  isPointedAt: boolean;
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
    pieces: { all: 0, insertion: 0, deletion: 0 },
    isPointedAt: false,
    isBold: true,
    isItalic: true,
    links: 0,
  };
}
