import type { Element } from "hast";
import { h } from "hastscript";
import type { Article } from "../../article/article.ts";
import { onLines } from "./article-element.ts";
import { newsArticle } from "./json-ld.ts";
import { PAGE_STYLE } from "./page-style.ts";
import type { Setting } from "./setting.ts";
import { isoTime, languageTag } from "./times.ts";

/**
 * The head of a page: for browsers, for those who share it (OpenGraph) and for search engines, and
 * at its end what else is wanted.
 */
export function pageHead(article: Article, setting: Setting, more: readonly Element[]): Element {
  return h("head", onLines([...pageMetadata(article, setting), pageStyle(), ...more]));
}

export const pageStyle = (): Element => h("style", PAGE_STYLE);

/** What a page's head says of the article, apart from how it looks. */
export function pageMetadata(article: Article, setting: Setting): Element[] {
  const title = article.headline ?? (article.slug?.trim() || "Untitled");
  return [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", title.replace(/\s+/gu, " ")),
    ...named("description", article.dek),
    ...article.byline.flatMap(({ name }) => named("author", name)),
    ...named("keywords", article.tags.join(", ")),
    ...named("generator", "Stet"),
    ...openGraph(article, title, setting),
    h("script", { type: "application/ld+json" }, newsArticle(article, setting)),
  ];
}

function openGraph(article: Article, title: string, { files }: Setting): Element[] {
  const locale = languageTag(article.language)?.replaceAll("-", "_") ?? null;
  return [
    ...property("og:type", "article"),
    ...property("og:title", title),
    ...property("og:description", article.dek),
    ...property("og:locale", locale),
    ...[...files.values()].slice(0, 1).flatMap(({ path }) => property("og:image", path)),
    ...property("article:published_time", isoTime(article.publishedAt)),
    ...property("article:modified_time", isoTime(article.updatedAt)),
    ...property("article:section", article.section),
    ...article.tags.flatMap((tag) => property("article:tag", tag)),
  ];
}

function named(name: string, content: string | null): Element[] {
  return content === null || content === "" ? [] : [h("meta", { name, content })];
}

function property(name: string, content: string | null): Element[] {
  return content === null || content === "" ? [] : [h("meta", { property: name, content })];
}
