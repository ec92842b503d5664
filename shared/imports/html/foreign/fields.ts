import type { Root } from "hast";
import { type ArticleFields, emptyFields } from "../../../article/article.ts";
import { readTime } from "../../story/time.ts";
import { writtenDate } from "../../story/written-date.ts";
import { attribute, everyElement, find, isA, textOf } from "../elements.ts";
import { bylineOf } from "./byline.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import { plainField } from "./plain-field.ts";
import type { StructuredData } from "./structured-data.ts";

/** The fields of a page: by its JSON-LD first, then its tags, then what it shows. */
export function pageFields(page: Root, data: StructuredData | null, tags: MetaTags): ArticleFields {
  const { article = {} } = data ?? {};
  const section = [article.articleSection].flat()[0];
  return {
    ...emptyFields,
    byline: bylineOf(page, data, tags),
    language: languageOf(page, data, tags),
    direction: directionOf(page),
    section: sectionName(
      plainField(section) ?? plainField(firstMeta(tags, "article:section", "section")),
    ),
    tags: tagsOf(article.keywords, tags),
    publishedAt:
      firstTime(article.datePublished, ...valuesOf(tags, PUBLISHED)) ??
      timeOf(page, "datePublished") ??
      shownDate(page),
    updatedAt:
      firstTime(article.dateModified, ...valuesOf(tags, UPDATED)) ??
      markedTime(page, "dateModified"),
  };
}

/** A section that is told as a path of the site, "/world/middle_east", is called by the path's last part. */
function sectionName(section: string | null): string | null {
  if (section === null || !section.startsWith("/")) return section;
  const last = section.split("/").findLast((part) => part !== "") ?? "";
  const words = last.replace(/[-_]+/gu, " ").trim();
  return words === "" ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

const PUBLISHED = [
  "article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "dc.date.issued",
  "dcterms.created",
  "date",
  "dc.date",
];
const UPDATED = ["article:modified_time", "datemodified", "og:updated_time", "lastmod"];

const valuesOf = (tags: MetaTags, names: readonly string[]) =>
  names.flatMap((name) => tags.get(name) ?? []);

function firstTime(...values: readonly unknown[]): string | null {
  return values.flatMap((value) => readTime(value) ?? [])[0] ?? null;
}

function timeOf(page: Root, name: string): string | null {
  const marked = markedTime(page, name);
  if (marked !== null) return marked;
  const first = find(page, (one) => isA(one, "time"));
  return first === null ? null : readTime(attribute(first, "dateTime"));
}

/** What the page marks as that date (microdata), as an attribute or in words. */
function markedTime(page: Root, name: string): string | null {
  const marked = find(page, (one) => (attribute(one, "itemProp") ?? "").split(" ").includes(name));
  if (marked === null) return null;
  const told = firstTime(attribute(marked, "content"), attribute(marked, "dateTime"));
  return told ?? writtenDate(textOf(marked));
}

const DATE =
  /(?:^|[-_ ])(?:published|pub-?date|publish-?date|date|date-?line|time-?stamp|datum|fecha|data)(?:$|[-_ ])/i;
const LONGEST_DATE = 120;

/** The first short line that is a date by its element or its class, in words that readers see. */
function shownDate(page: Root): string | null {
  for (const one of everyElement(page)) {
    if (!isA(one, "time") && !DATE.test(attribute(one, "className") ?? "")) continue;
    const words = textOf(one);
    const date = words.length > LONGEST_DATE ? null : writtenDate(words);
    if (date !== null) return date;
  }
  return null;
}

function languageOf(page: Root, data: StructuredData | null, tags: MetaTags): string | null {
  const root = find(page, (one) => isA(one, "html"));
  const told = [
    root === null ? null : attribute(root, "lang"),
    data?.article.inLanguage,
    firstMeta(tags, "content-language", "language", "og:locale"),
  ];
  const tag = told.flatMap((one) => plainField(one) ?? [])[0]?.replaceAll("_", "-") ?? null;
  return tag !== null && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

function directionOf(page: Root): "ltr" | "rtl" | null {
  const holder = find(page, (one) => isA(one, "html", "body") && attribute(one, "dir") !== null);
  const direction = holder === null ? null : attribute(holder, "dir");
  return direction === "ltr" || direction === "rtl" ? direction : null;
}

const MOST_TAGS = 50;

function tagsOf(keywords: unknown, tags: MetaTags): string[] {
  const told = [keywords].flat().filter((one) => typeof one === "string");
  const named = ["article:tag", "news_keywords", "parsely-tags", "keywords"];
  const lists = [told, ...named.map((name) => tags.get(name) ?? [])];
  const list = lists.find(({ length }) => length > 0) ?? [];
  const split = list.length === 1 ? list.flatMap((one) => one.split(/[,;]/)) : list;
  return [...new Set(split.flatMap((tag) => plainField(tag) ?? []))].slice(0, MOST_TAGS);
}
