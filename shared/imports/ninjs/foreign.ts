import {
  type Article,
  type Author,
  emptyArticle,
  type NodeJson,
  plainText,
} from "../../article/article.ts";
import { articleOf } from "../article-of.ts";
import type { AuditNote } from "../audit.ts";
import { countNotes } from "../audit.ts";
import { importHtml } from "../html/html.ts";
import type { Imported } from "../import-result.ts";
import { parseByline } from "../lines/byline-line.ts";
import { toldLanguage } from "../story/told-language.ts";
import { paragraph } from "../text/blocks.ts";
import { importText } from "../text/import-text.ts";
import { inlineContent } from "../text/inline.ts";
import type { Item } from "./item.ts";
import { pictures } from "./pictures.ts";

/**
 * Another program's item as an article: the body as HTML where it has one, else as copy; fields from
 * the item, pictures as photos. Words that its body has above the story stay in the story.
 */
export function importForeign(item: Item): Imported {
  const story = storyOf(item);
  const headline = wordsOf(item, "headlines", "headline", /^(?:main|headline|$)/i);
  const dek = wordsOf(item, "descriptions", "", /^(?:summary|dek|subheadline|subhead)$/i);
  const headlineContent =
    headline === null ? story.article.headlineContent : inlineContent(headline);
  const dekContent = dek === null ? story.article.dekContent : inlineContent(dek);
  const taken = pictures(item);
  const body = [
    ...displaced(headline, story.article.headlineContent),
    ...displaced(dek, story.article.dekContent),
    ...story.article.body,
    ...taken.blocks,
  ];
  const fields = fieldsOf(item, story.article);
  const told = toldLanguage(fields, [...headlineContent, ...dekContent, ...body]);
  const notes = [...story.notes, ...unread(item)];
  return {
    article: articleOf({ ...fields, ...told }, headlineContent, dekContent, body),
    audit: countNotes(notes),
    notes,
    photos: [...story.photos, ...taken.photos],
  };
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)/i;

function storyOf(item: Item): Imported {
  const bodies = item.items("bodies");
  const typed = (isOf: (type: string) => boolean) =>
    bodies.find((body) => isOf(body.text("contenttype") ?? ""))?.text("value");
  const html = typed((type) => HTML.test(type)) ?? item.text("bodyhtml", "bodyxhtml");
  if (html?.trim()) return importHtml(html, false);
  const told = item.items("descriptions").map((one) => one.text("value") ?? "");
  const copy = typed((type) => !HTML.test(type)) ?? item.text("bodytext");
  const isPicture = /^(?:picture|graphic)$/.test(item.text("type") ?? "");
  const text = copy ?? (isPicture ? "" : told.join("\n\n"));
  if (text.trim() === "") return { article: emptyArticle(), audit: [], notes: [], photos: [] };
  return importText(new TextEncoder().encode(text), "");
}

/** The line under a role, the first without one too; version 1 has it under a key of its own. */
function wordsOf(item: Item, key: string, single: string, role: RegExp): string | null {
  const lines = item.items(key);
  const found = lines.find((line) => role.test(line.text("role") ?? ""));
  const words = found?.text("value") ?? item.text(single);
  return words === null || words.trim() === "" ? null : words.replace(/\s+/gu, " ").trim();
}

/** What the body took for its headline or dek, where the item says another. */
function displaced(said: string | null, found: readonly NodeJson[]): NodeJson[] {
  const words = plainText(found).trim();
  return said === null || words === "" || words === said ? [] : [paragraph(words)];
}

function fieldsOf(item: Item, read: Article): Article {
  const created = item.text("firstcreated");
  const version = item.text("versioncreated");
  const tags = [...item.items("subjects"), ...item.items("subject")];
  const byline = authorsOf(item);
  return {
    ...read,
    byline: byline.length > 0 ? byline : read.byline,
    dateline: item.text("located") ?? read.dateline,
    slug: item.text("slugline") ?? read.slug,
    language: item.text("language") ?? read.language,
    tags: [...new Set(tags.flatMap((tag) => tag.text("name")?.trim() || []))],
    publishedAt: created ?? version,
    updatedAt: created === null || created === version ? null : version,
    embargoUntil: item.text("embargoeduntil", "embargoed"),
  };
}

function authorsOf(item: Item): Author[] {
  const by = (item.text("by", "byline") ?? "").replace(/^by\s+/i, "").trim();
  const isPicture = /^(?:picture|graphic)$/.test(item.text("type") ?? "");
  if (by === "" || isPicture) return [];
  const none = { role: null, organisation: null, handle: null, network: null };
  return parseByline(`By ${by}`) ?? [{ name: by, ...none }];
}

/** Keys that the standard has and an article has no place for. */
const UNREAD = [
  "copyrightholder",
  "copyrightnotice",
  "usageterms",
  "ednote",
  "rightsinfo",
  "genres",
];

function unread(item: Item): AuditNote[] {
  const keys = item.keys().filter((key) => UNREAD.includes(key));
  return keys.map((key) => ({
    kind: "field",
    words: `${key}: ${item.text(key) ?? "…"}`,
    near: null,
  }));
}
