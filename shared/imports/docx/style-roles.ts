import type { NoteKind } from "../../article/nodes/reader-note.ts";

/** What a paragraph is by its style. */
export type Role =
  | "headline"
  | "dek"
  | "kicker"
  | "byline"
  | "dateline"
  | "caption"
  | "credit"
  | "quote"
  | "pullQuote"
  | "quoteSource"
  | "related"
  | "embed"
  | "rule"
  | "cell"
  | "photo"
  | "gallery"
  | "galleryPhoto"
  | "keyPointsTitle"
  | "keyPoint"
  | NoteKind
  | "footer"
  | "continued"
  | { readonly heading: number };

/** Names of styles, in small letters: Word's own, which stay English in its files, LibreOffice's,
 * newsrooms', and those of Stet's own exports (`docs/word.md`). */
const ROLES: Readonly<Record<Exclude<Role, object>, string>> = {
  headline:
    "title, headline, hed, main headline, titel, überschrift, titre, titular, título, titolo",
  dek: "subtitle, dek, deck, standfirst, stand first, sub-headline, subheadline, sub headline, summary, untertitel, vorspann, chapeau, chapô, entradilla, bajada, occhiello, sommario",
  kicker: "kicker, eyebrow, overline, strap, dachzeile, surtitre, antetítulo",
  byline: "byline, by-line, author, autor, autorenzeile, auteur, firma",
  dateline: "dateline, date line, ortsmarke",
  caption:
    "caption, photo caption, picture caption, image caption, cutline, bildunterschrift, bildtext, légende, leyenda, pie de foto, didascalia, figure, illustration, drawing",
  credit: "credit, photo credit, picture credit, credit line, bildnachweis, crédit photo",
  quote:
    "quote, intense quote, quotations, block quote, blockquote, block text, zitat, citation, cita",
  pullQuote: "pull quote, pullquote, pull-quote",
  quoteSource: "quote attribution",
  related: "related link",
  embed: "embed",
  rule: "horizontal line",
  photo: "photo",
  gallery: "gallery",
  galleryPhoto: "gallery photo",
  keyPointsTitle: "key points title",
  keyPoint: "key point",
  correction: "correction",
  update: "update",
  editorsNote: "editor’s note, editor's note",
  footer: "author footer",
  cell: "table heading, table text, table contents",
  continued: "list paragraph, list continue, list continue 2, list continue 3, list continue 4",
};

const BY_NAME = new Map(
  Object.entries(ROLES).flatMap(([role, names]) =>
    names.split(", ").map((name) => [name, role as Exclude<Role, object>] as const),
  ),
);

/** What a style of this name is for; null for any other. */
export function roleNamed(name: string): Role | null {
  const plain = name.toLowerCase().trim();
  const level = /^(?:heading|überschrift|titre|titolo|título|rubrik|overskrift|kop) ?([1-9])$/.exec(
    plain,
  )?.[1];
  return level === undefined ? (BY_NAME.get(plain) ?? null) : { heading: Number(level) };
}

/** The level of a heading; null for anything else. */
export function levelOf(role: Role | null): number | null {
  return role !== null && typeof role === "object" ? role.heading : null;
}
