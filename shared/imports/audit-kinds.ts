/**
 * What an import changed or dropped on the way, as a closed set. What a text says is never dropped
 * without standing here.
 */
export const AUDIT_KINDS = [
  /** "This story is over 5 years old.": derived from the publication date, so not stored. */
  "ageBanner",
  /** "Follow NAME on NETWORK: @handle": kept as the author's handle, written again at export. */
  "followLine",
  /** "Photo by NAME/AGENCY": kept as a photo's credit, in parts. */
  "creditLine",
  /** "Bridges of Norhaven. Read more here.": kept as a related link, in parts. */
  "relatedLine",
  /** Lines that were wrapped for a screen and were joined into paragraphs. */
  "joinedLines",
  /** Headings of levels that only a headline has, or deeper than an article's: set at the nearest that it has. */
  "headingLevel",
  /** Paragraphs that a word processor numbered or dotted: made the list that they show. */
  "recoveredList",
  /** Bytes that were no UTF-8 and were read as Windows-1252, or as HTML names its encoding. */
  "encoding",
  /** Control and invisible characters that have no place in a text. */
  "controlCharacter",
  /** Markup of the source that an article has no place for, kept as plain text. */
  "markup",
  /** Raw HTML, kept as plain text. */
  "html",
  /** Scripts, style sheets, drawings, and frames of providers that are not known. */
  "code",
  /** Buttons and fields of forms, which only the site could answer. */
  "form",
  /** Parts of a page around and within its story: navigation, lists of other stories, signs. */
  "pageFurniture",
  /** Addresses that may not stand in an article (script, data, file, relative). */
  "address",
  /** Fields at the head of the file that an article has no place for. */
  "field",
  /** Photos whose file was not found beside the text. */
  "missingPhoto",
  /** Pictures inside a file, of a kind that Stet cannot show. */
  "unreadPicture",
  /** Footnotes and endnotes, kept as desk notes below their paragraph. */
  "note",
  /** Comments of a word processor, with their answers. */
  "comment",
  /** Tracked changes, kept as suggestions by who made them. */
  "trackedChange",
  /** Tracked changes where nothing can be suggested, as in a dateline: words put in, kept as text. */
  "trackedInsertion",
  /** The same: words struck out, left out. */
  "trackedDeletion",
  /** Text boxes, kept as paragraphs. */
  "textBox",
  /** Headers and footers of pages. */
  "pageHeader",
  "pageBreak",
  /** Equations, kept as plain text. */
  "equation",
  /** Charts and diagrams; their words are kept in a desk note. */
  "chart",
  /** Sheets and other files inside a file. */
  "embedded",
  /** Text that its program does not show. */
  "hiddenText",
  /** Signs of a font of pictures that no character stands for. */
  "symbol",
  "fontColour",
  "highlight",
  /** Fonts and sizes set on single words. */
  "font",
  "underline",
  "capitals",
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** How often something was changed or dropped. */
export interface AuditEntry {
  readonly kind: AuditKind;
  readonly count: number;
}
