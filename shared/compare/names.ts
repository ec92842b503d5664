import { altState } from "../article/alt-text.ts";
import type { BlockName } from "../article/schema.ts";
import { say, sayList } from "../words/say.ts";
import { photoOf } from "./compare-beside.ts";
import type { BlockChange, Comparison, Style, ValueChange } from "./comparison.ts";
import type { FieldName } from "./field-names.ts";

/** What a block, or what stands in one, is called in a sentence. */
const BLOCK_NAMES: Readonly<Record<BlockName | "listItem" | "tableRow" | "tableCell", string>> = {
  paragraph: say("Paragraph"),
  heading: say("Heading"),
  bulletList: say("List"),
  orderedList: say("Numbered list"),
  blockquote: say("Quote"),
  pullQuote: say("Pull quote"),
  photo: say("Photo"),
  gallery: say("Gallery"),
  relatedLink: say("Related link"),
  embed: say("Embed"),
  table: say("Table"),
  keyPoints: say("Key points"),
  readerNote: say("Note to readers"),
  deskNote: say("Desk note"),
  horizontalRule: say("Rule"),
  listItem: say("Item"),
  tableRow: say("Row"),
  tableCell: say("Cell"),
};

/** A kind of block by its newsroom name; one of another Stet by its own. */
export function blockName(type: string): string {
  return (BLOCK_NAMES as Readonly<Record<string, string>>)[type] ?? type;
}

/** "split into 3 and 5", "joined from 3 and 4", by the places of its pieces. */
export function seamWords({ kind, children }: Pick<BlockChange, "kind" | "children">): string {
  const places = children.map(({ was, is }) => String(kind === "split" ? is : was));
  const all = sayList(places);
  return kind === "split" ? say("split into {all}", { all }) : say("joined from {all}", { all });
}

/** The own words of a block, as a field. */
export function textField(type: string): "caption" | "text" {
  return type === "photo" ? "caption" : "text";
}

/** "bold, link to https://…", or "plain". */
export function styleName(style: Style | null): string {
  const { link = null, marks = [] } = style ?? {};
  const names = marks.map((mark) => MARK_NAMES[mark] ?? mark);
  if (link !== null) names.push(say("link to {link}", { link }));
  return names.length === 0 ? say("plain") : names.join(say(", "));
}

const MARK_NAMES: Readonly<Record<string, string>> = {
  bold: say("bold"),
  italic: say("italic"),
  strike: say("strike"),
  superscript: say("superscript"),
  subscript: say("subscript"),
};

/** How a sentence names each field. */
const FIELD_LABELS: Readonly<Record<string, string>> = {
  status: say("status"),
  headline: say("headline"),
  dek: say("dek"),
  kicker: say("kicker"),
  byline: say("byline"),
  dateline: say("dateline"),
  slug: say("slug"),
  language: say("language"),
  direction: say("direction of writing"),
  section: say("section"),
  tags: say("tags"),
  publishedAt: say("time of publication"),
  updatedAt: say("time of update"),
  embargoUntil: say("embargo"),
  plannedLength: say("planned length"),
} satisfies Record<FieldName | "status", string>;

/** A field by its newsroom name: "headline", "rights of quay.jpg". */
export function fieldLabel(name: string, names: Comparison["names"]): string {
  const photo = photoOf(name);
  if (photo !== null) return say("rights of {photo}", { photo: names[photo] ?? say("a photo") });
  return FIELD_LABELS[name] ?? name;
}

/** The change with pictures and drafts by their names where these are known, and choices in words. */
export function inNames(change: ValueChange, names: Comparison["names"]): ValueChange {
  if (change.name === "alt") {
    const said = (alt: string | null) => (altState(alt) === "decorative" ? say("decorative") : alt);
    return { ...change, before: said(change.before), after: said(change.after) };
  }
  if (change.name !== "asset" && change.name !== "draftId") return change;
  const named = (value: string | null) => (value === null ? null : (names[value] ?? value));
  return { ...change, before: named(change.before), after: named(change.after) };
}
