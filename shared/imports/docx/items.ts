import type { Element, ElementContent } from "hast";
import type { ListPlace } from "./numbering.ts";
import type { Role } from "./style-roles.ts";

/** What stands beside the text in Word and becomes a desk note: a footnote, a comment. */
export interface Aside {
  /** "Footnote 2: " */
  readonly label: string;
  readonly content: readonly ElementContent[];
}

interface OfWord {
  readonly asides: readonly Aside[];
}

export interface WordParagraph extends OfWord {
  readonly kind: "paragraph";
  readonly role: Role | null;
  readonly place: ListPlace | null;
  readonly content: ElementContent[];
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A picture by the index of its part in {@link WordReading.pictures}. */
export interface WordPicture extends OfWord {
  readonly kind: "picture";
  readonly index: number;
  readonly alt: string | null;
  readonly role: Role | null;
}

/** A table or a rule, as HTML has it. */
export interface WordBlock extends OfWord {
  readonly kind: "block";
  readonly element: Element;
  readonly role: Role | null;
}

export type Item = WordParagraph | WordPicture | WordBlock;
