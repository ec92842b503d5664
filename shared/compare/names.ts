import { altState } from "../article/alt-text.ts";
import type { BlockName } from "../article/schema.ts";
import type { BlockChange, Comparison, Style, ValueChange } from "./comparison.ts";
import type { FieldName } from "./field-names.ts";

/** What a block, or what stands in one, is called in a sentence. */
const BLOCK_NAMES: Readonly<Record<BlockName | "listItem" | "tableRow" | "tableCell", string>> = {
  paragraph: "Paragraph",
  heading: "Heading",
  bulletList: "List",
  orderedList: "Numbered list",
  blockquote: "Quote",
  pullQuote: "Pull quote",
  photo: "Photo",
  gallery: "Gallery",
  relatedLink: "Related link",
  embed: "Embed",
  table: "Table",
  keyPoints: "Key points",
  readerNote: "Note to readers",
  deskNote: "Desk note",
  horizontalRule: "Rule",
  listItem: "Item",
  tableRow: "Row",
  tableCell: "Cell",
};

/** A kind of block by its newsroom name; one of another Stet by its own. */
export function blockName(type: string): string {
  return (BLOCK_NAMES as Readonly<Record<string, string>>)[type] ?? type;
}

/** "split into 3 and 5", "joined from 3 and 4", by the places of its pieces. */
export function seamWords({ kind, children }: Pick<BlockChange, "kind" | "children">): string {
  const places = children.map(({ was, is }) => String(kind === "split" ? is : was));
  const all = new Intl.ListFormat("en-GB").format(places);
  return kind === "split" ? `split into ${all}` : `joined from ${all}`;
}

/** The own words of a block, as a field. */
export function textField(type: string): "caption" | "text" {
  return type === "photo" ? "caption" : "text";
}

/** "bold, link to https://…", or "plain". */
export function styleName(style: Style | null): string {
  const { link = null, marks = [] } = style ?? {};
  const names = [...marks, ...(link === null ? [] : [`link to ${link}`])];
  return names.length === 0 ? "plain" : names.join(", ");
}

/** How a sentence names each field. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  headline: "headline",
  dek: "dek",
  kicker: "kicker",
  byline: "byline",
  dateline: "dateline",
  slug: "slug",
  language: "language",
  direction: "direction of writing",
  section: "section",
  tags: "tags",
  publishedAt: "time of publication",
  updatedAt: "time of update",
  embargoUntil: "embargo",
  plannedLength: "planned length",
} satisfies Record<FieldName, string>;

/** The change with pictures and drafts by their names where these are known, and choices in words. */
export function inNames(change: ValueChange, names: Comparison["names"]): ValueChange {
  if (change.name === "alt") {
    const said = (alt: string | null) => (altState(alt) === "decorative" ? "decorative" : alt);
    return { ...change, before: said(change.before), after: said(change.after) };
  }
  if (change.name !== "asset" && change.name !== "draftId") return change;
  const named = (value: string | null) => (value === null ? null : (names[value] ?? value));
  return { ...change, before: named(change.before), after: named(change.after) };
}
