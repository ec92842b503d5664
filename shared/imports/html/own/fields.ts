import type { Element } from "hast";
import {
  type ArticleFields,
  type Author,
  type Direction,
  emptyFields,
} from "../../../article/article.ts";
import { impliedDirection } from "../../../html/implied-direction.ts";
import { noted } from "../../../html/notes.ts";
import { readTags } from "../../../html/tag-list.ts";
import { attribute, everyElement, find, hasClass, isA, textOf } from "../elements.ts";
import { classText } from "./asides.ts";

/** The fields of an article of Stet's own, from its header (null where it has none) and its notes. */
export function ownFields(article: Element, header: Element | null): ArticleFields {
  const { properties } = article;
  const note = (name: string) => noted(properties, name);
  const shown = (name: string) => (header === null ? null : classText(header, name));
  const language = note("language") ?? attribute(article, "lang");
  const planned = Number(note("plannedLength") ?? Number.NaN);
  return {
    ...emptyFields,
    kicker: note("kicker") ?? shown("kicker"),
    byline: header === null ? [] : authors(header),
    dateline: note("dateline") ?? shown("dateline"),
    slug: note("slug"),
    language,
    direction: directionOf(article, language),
    section: note("section"),
    tags: readTags(note("tags")),
    publishedAt: note("publishedAt") ?? time(header, false),
    updatedAt: note("updatedAt") ?? time(header, true),
    embargoUntil: note("embargoUntil"),
    plannedLength: Number.isFinite(planned) ? planned : null,
  };
}

function directionOf(article: Element, language: string | null): Direction | null {
  const shown = attribute(article, "dir");
  const chosen = shown === impliedDirection(language) ? null : shown;
  const direction = noted(article.properties, "direction") ?? chosen;
  return direction === "ltr" || direction === "rtl" ? direction : null;
}

function authors(header: Element): Author[] {
  const spans = [...everyElement(header)].filter((one) => hasClass(one, "author"));
  return spans.map((span) => {
    const part = (name: string) => noted(span.properties, name) ?? classText(span, name);
    const [role, organisation] = [part("role"), part("organisation")];
    const isParted = span.children.some(({ type }) => type === "element");
    return {
      name: isParted ? (classText(span, "name") ?? "") : textOf(span),
      role,
      organisation,
      handle: noted(span.properties, "handle"),
      network: noted(span.properties, "network"),
    };
  });
}

function time(header: Element | null, updated: boolean): string | null {
  if (header === null) return null;
  const found = find(header, (one) => isA(one, "time") && hasClass(one, "updated") === updated);
  return found === null ? null : attribute(found, "dateTime");
}
