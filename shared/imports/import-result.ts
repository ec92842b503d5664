import type { Article, NodeJson } from "../article/article.ts";

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
  /** Lines that were wrapped for a screen and were joined into paragraphs. */
  "joinedLines",
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
  /** Comments of a word processor, kept as desk notes below what they are about. */
  "comment",
  /** Tracked changes: words put in, kept as text. */
  "trackedInsertion",
  /** Tracked changes: words struck out, left out. */
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

/** What a file with an article in it may be written in. */
export type TextFormat = "text" | "markdown" | "html" | "docx" | "ninjs";

export interface AuditEntry {
  readonly kind: AuditKind;
  readonly count: number;
}

/** A picture that the file names: the photo block with the id `block` is to show what `path` holds. */
export interface ImportedPhoto {
  /**
   * As the file wrote it: relative to the file, with `/` between folders, percent-decoded. Empty
   * where the file knows the picture by its hash alone.
   */
  readonly path: string;
  /** `attrs.id` of the photo block, whose `attrs.asset` is null until the picture is taken in. */
  readonly block: string;
}

/** A file read as an article. The backend takes the photos in and resolves them. */
export interface Imported {
  readonly article: Article;
  readonly audit: readonly AuditEntry[];
  readonly photos: readonly ImportedPhoto[];
}

/** Kinds in the order of {@link AUDIT_KINDS}, each counted; what did not happen is left out. */
export function countAudit(kinds: readonly AuditKind[]): AuditEntry[] {
  return addAudit([], kinds);
}

/** What was counted already, and these too. */
export function addAudit(
  entries: readonly AuditEntry[],
  kinds: readonly AuditKind[],
): AuditEntry[] {
  const before = new Map(entries.map(({ kind, count }) => [kind, count]));
  return AUDIT_KINDS.map((kind) => ({
    kind,
    count: (before.get(kind) ?? 0) + kinds.filter((other) => other === kind).length,
  })).filter(({ count }) => count > 0);
}

/**
 * The blocks with each photo's `asset` set to what `hashes` holds for its block id; null leaves the
 * picture to come.
 */
export function placePhotos(
  blocks: readonly NodeJson[],
  hashes: ReadonlyMap<string, string | null>,
): NodeJson[] {
  return blocks.map((block) => {
    const hash = block.type === "photo" ? hashes.get(String(block.attrs?.id)) : undefined;
    if (hash !== undefined) return { ...block, attrs: { ...block.attrs, asset: hash } };
    if (block.content === undefined) return block;
    return { ...block, content: placePhotos(block.content, hashes) };
  });
}
