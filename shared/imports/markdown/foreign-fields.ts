import { type ArticleFields, type Author, emptyFields } from "../../article/article.ts";
import type { Audit } from "../audit.ts";
import { parseByline } from "../lines/byline-line.ts";
import { readTime } from "../story/time.ts";
import { type FrontMatter, isMap, textOf, textsOf } from "./front-matter.ts";

/** A picture that the head of a file names, as generators do for the top of the page. */
export interface HeadImage {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

/** What the head of another program's file says of its article. */
export interface ForeignFields {
  readonly fields: ArticleFields;
  readonly title: string | null;
  readonly dek: string | null;
  readonly image: HeadImage | null;
}

/** Names under which generators keep a field (Hugo, Jekyll, Eleventy, Astro, Ghost, Zola, Pandoc). */
const NAMES = {
  title: ["title", "headline"],
  dek: [
    "subtitle",
    "dek",
    "subheadline",
    "standfirst",
    "description",
    "summary",
    "excerpt",
    "lead",
  ],
  kicker: ["kicker", "eyebrow"],
  byline: ["byline", "authors", "author", "by"],
  dateline: ["dateline", "location"],
  slug: ["slug"],
  language: ["language", "lang", "locale"],
  direction: ["direction", "dir"],
  section: ["section", "category"],
  tags: ["tags", "keywords", "categories"],
  publishedAt: ["publishedAt", "published", "date", "pubDate", "publishDate", "published_at"],
  updatedAt: ["updatedAt", "updated", "lastmod", "modified", "last_modified_at", "updated_at"],
  image: ["image", "cover", "featured_image", "feature_image", "hero", "thumbnail"],
} as const;
type Name = keyof typeof NAMES;

/** Reads the fields that are known by any of their usual names; each other one is counted. */
export function foreignFields(head: FrontMatter, audit: Audit): ForeignFields {
  const used = new Set<string>();
  const pick = (name: Name): unknown => {
    const key = NAMES[name].find((candidate) => (head[candidate] ?? null) !== null);
    if (key === undefined) return null;
    used.add(key);
    return head[key];
  };
  const text = (name: Name) => textOf(pick(name))?.trim() || null;
  const direction = text("direction");
  const fields: ArticleFields = {
    ...emptyFields,
    kicker: text("kicker"),
    byline: authors(pick("byline")),
    dateline: text("dateline"),
    slug: text("slug"),
    language: text("language")?.replaceAll("_", "-") ?? null,
    direction: direction === "rtl" || direction === "ltr" ? direction : null,
    section: text("section"),
    tags: [...new Set(NAMES.tags.flatMap((name) => tagList(head[name])))],
    publishedAt: readTime(pick("publishedAt")),
    updatedAt: readTime(pick("updatedAt")),
  };
  for (const name of NAMES.tags) used.add(name);
  const rest = { title: text("title"), dek: text("dek"), image: headImage(pick("image")) };
  const unused = Object.entries(head).filter(([key, value]) => !used.has(key) && value !== null);
  for (const [key, value] of unused) audit.note("field", `${key}: ${textOf(value) ?? "…"}`);
  return { fields, ...rest };
}

function tagList(value: unknown): string[] {
  const tags = typeof value === "string" ? value.split(",") : textsOf(value);
  return tags.map((tag) => tag.trim()).filter((tag) => tag !== "");
}

function authors(value: unknown): Author[] {
  return (Array.isArray(value) ? value : [value]).flatMap(author);
}

function author(value: unknown): Author[] {
  const unset = { role: null, organisation: null, handle: null, network: null };
  if (!isMap(value)) {
    const name = textOf(value)?.trim();
    if (name === undefined || name === "") return [];
    return parseByline(`By ${name.replace(/^by\s+/i, "")}`) ?? [{ name, ...unset }];
  }
  const name = textOf(value.name) ?? textOf(value.title);
  if (name === null) return [];
  const handle = textOf(value.handle) ?? textOf(value.twitter);
  const organisation = textOf(value.organisation) ?? textOf(value.affiliation);
  const network = textOf(value.twitter) === null ? textOf(value.network) : "Twitter";
  return [{ name, role: textOf(value.role), organisation, handle, network }];
}

function headImage(value: unknown): HeadImage | null {
  if (!isMap(value)) {
    const url = textOf(value);
    return url === null ? null : { url, alt: "", caption: "" };
  }
  const url = ["src", "url", "image", "path", "file"].flatMap((key) => textOf(value[key]) ?? [])[0];
  if (url === undefined) return null;
  return { url, alt: textOf(value.alt) ?? "", caption: textOf(value.caption) ?? "" };
}
