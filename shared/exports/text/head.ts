import type { Article, Author } from "../../article/article.ts";
import { FIELD_LABELS, type LabelledField } from "../../text/copy-labels.ts";
import { phrasesFor } from "../html/phrases.ts";
import { languageTag } from "../html/times.ts";
import { plainLine } from "./inline.ts";
import { oneLine, wrapped } from "./lines.ts";
import type { Writing } from "./setting.ts";

/** What stands above the story: fields behind their labels, headline, dek, byline. */
export function headLines(article: Article, writing: Writing): string[] {
  const { headlineContent, dekContent, byline } = article;
  const line = (text: string | null) => (text === null ? "" : wrapped(text, writing.wrap));
  return [
    writing.header ? labelled(article) : "",
    line(oneLine(plainLine(headlineContent, writing))),
    line(oneLine(plainLine(dekContent, writing))),
    line(bylineWords(byline, article.language)),
  ].filter((lines) => lines !== "");
}

function labelled(article: Article): string {
  const fields = Object.keys(FIELD_LABELS) as LabelledField[];
  return fields
    .flatMap((field) => {
      const value = field === "tags" ? article.tags.join(", ") : article[field];
      const words = oneLine(value);
      return words === null ? [] : [`${FIELD_LABELS[field]}: ${words}`];
    })
    .join("\n");
}

/** "By Mara Lindqvist and Ola Ness, Reporter". */
function bylineWords(byline: readonly Author[], language: string | null): string | null {
  const names = byline.flatMap(({ name, role, organisation }) => {
    const said = [name, role, organisation].map(oneLine).filter((part) => part !== null);
    return said.length === 0 ? [] : [said.join(", ")];
  });
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(languageTag(language) ?? "en", { type: "conjunction" });
  return `${phrasesFor(language).by} ${list.format(names)}`;
}

/** "Follow Mara Lindqvist on Bluesky: @mlind", for each author that has a handle. */
export function footLines({ byline, language }: Article, { wrap }: Writing): string[] {
  return byline.flatMap(({ name, network, handle }) => {
    const account = oneLine(handle);
    if (account === null) return [];
    const follow = phrasesFor(language).follow(oneLine(name) ?? "", oneLine(network));
    return [wrapped(`${follow} ${account}`, wrap)];
  });
}
