import { type Article, type NodeJson, plainText } from "../../article/article.ts";
import { nodesOf } from "../../article/walk.ts";
import { WORD_PROPERTY } from "../draft-marks.ts";
import { isoTime, languageTag } from "../html/times.ts";
import { writeAuthors } from "./authors.ts";
import { keywordsOf } from "./keywords.ts";

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/**
 * The part that says what the document is, as Word's "Info" shows it. The times are the article's:
 * what `docx` writes of its own accord is the clock's, by which no two exports would be alike.
 */
export function coreProperties(article: Article): string {
  const { headlineContent, dekContent, byline, tags, language } = article;
  const created = utc(article.publishedAt);
  const elements = [
    element("dc:title", plainText(headlineContent)),
    element("dc:creator", byline.map(({ name }) => name).join("; ")),
    element("cp:keywords", keywordsOf(tags)),
    element("dc:description", plainText(dekContent)),
    element("dc:language", languageTag(language) ?? ""),
    time("dcterms:created", created),
    time("dcterms:modified", utc(article.updatedAt) ?? created),
  ];
  const root = `<cp:coreProperties ${NAMESPACES}>${elements.join("")}</cp:coreProperties>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** What the page does not show and no property of Word's own stands for. */
export function customProperties(
  article: Article,
  draft: string | null,
): { name: string; value: string }[] {
  const { plannedLength } = article;
  const fields: readonly (readonly [string, string | null])[] = [
    [WORD_PROPERTY, draft],
    ["Slug", article.slug],
    ["Section", article.section],
    ["Published", article.publishedAt],
    ["Updated", article.updatedAt],
    ["Embargo until", article.embargoUntil],
    ["Planned length", plannedLength === null ? null : String(plannedLength)],
    ["Direction", article.direction],
    ["Authors", writeAuthors(article.byline)],
    ["Photo roles", inOrder(article.body, "photo", "role")],
    ["Times of notes", inOrder(article.body, "readerNote", "at")],
  ];
  return fields.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** One attribute of every block of a kind, in their order; null where none has it. */
function inOrder(body: readonly NodeJson[], type: string, attribute: string): string | null {
  const values = nodesOf(body, type).map(({ node }) => node.attrs?.[attribute] ?? null);
  return values.some((value) => value !== null) ? values.map((one) => one ?? "-").join(" ") : null;
}

function element(name: string, text: string): string {
  return text.trim() === "" ? "" : `<${name}>${escaped(text)}</${name}>`;
}

function time(name: string, at: string | null): string {
  return at === null ? "" : `<${name} xsi:type="dcterms:W3CDTF">${at}</${name}>`;
}

/** In UTC to the second, the form that Word writes. */
function utc(at: string | null): string | null {
  const iso = isoTime(at);
  return iso === null ? null : `${new Date(iso).toISOString().slice(0, -".000Z".length)}Z`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
