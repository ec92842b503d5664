import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Article, Author } from "../../article/article.ts";
import { noteProperties } from "../../html/notes.ts";
import { phrasesFor } from "./phrases.ts";
import { languageTag } from "./times.ts";

/** "By Mara Lindqvist and Ola Ness, Reporter". Handles are noted; the footer shows them. */
export function byline({ byline: authors, language }: Article): Element | null {
  if (authors.length === 0) return null;
  const list = new Intl.ListFormat(languageTag(language) ?? "en", { type: "conjunction" });
  const places = list.formatToParts(authors.map((_, at) => String(at)));
  const parts = places.map(({ type, value }) =>
    type === "element" ? authorSpan(authors[Number(value)] as Author) : value,
  );
  return h("p", { className: "byline" }, [`${phrasesFor(language).by} `, ...parts]);
}

function authorSpan({ name, role, organisation, handle, network }: Author): Element {
  const blank = (value: string | null) => (value === "" ? value : null);
  const unseen = { role: blank(role), organisation: blank(organisation), handle, network };
  const properties = { className: "author", ...noteProperties(unseen) };
  const said = Object.entries({ role, organisation }).filter(([, words]) => words);
  if (said.length === 0) return h("span", properties, name);
  const spans = [["name", name] as const, ...said]
    .filter(([, words]) => words !== "")
    .flatMap(([className, words]): (ElementContent | string)[] => [
      ", ",
      h("span", { className }, words as string),
    ]);
  return h("span", properties, spans.slice(1));
}
