import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Article } from "../../article/article.ts";
import { HTML_FORMAT } from "../../html/format.ts";
import { impliedDirection } from "../../html/implied-direction.ts";
import { noteProperties } from "../../html/notes.ts";
import { ageBanner } from "./age-banner.ts";
import { articleNotes } from "./article-notes.ts";
import { authorFooter } from "./author-footer.ts";
import { flow } from "./blocks.ts";
import { byline } from "./byline.ts";
import { phrasing } from "./inline.ts";
import { phrasesFor } from "./phrases.ts";
import type { Setting } from "./setting.ts";
import { isoTime, languageTag, readableTime } from "./times.ts";

/** The article as one element, complete in itself: header, body, author footer. */
export function articleElement(article: Article, setting: Setting): Element {
  const { draft } = setting;
  const attributes = {
    dataStet: String(HTML_FORMAT),
    ...noteProperties({ draft }),
    ...textAttributes(article),
    ...articleNotes(article),
  };
  const body = flow(article.body, setting);
  const parts = [header(article, setting), ...body, authorFooter(article)];
  return h("article", attributes, onLines(parts));
}

/** The same without header and footer, and without notes of what stands in them. */
export function bodyElement(article: Article, setting: Setting): Element {
  const { language, direction } = article;
  const chosen = direction === impliedDirection(language) ? direction : null;
  const attributes = {
    dataStet: String(HTML_FORMAT),
    ...textAttributes(article),
    ...noteProperties({ direction: chosen }),
  };
  return h("article", attributes, onLines(flow(article.body, setting)));
}

/** Elements each on a line of its own, for those who read the source. */
export function onLines(parts: readonly (Element | null)[]): ElementContent[] {
  const lines = parts.filter((part) => part !== null).flatMap((part) => [text("\n"), part]);
  return lines.length === 0 ? [] : [...lines, text("\n")];
}

/** Language and direction of the text; the direction where somebody chose it, or it is not the usual. */
export function textAttributes({ language, direction }: Pick<Article, "language" | "direction">): {
  lang?: string;
  dir?: string;
} {
  const lang = languageTag(language);
  const dir = direction ?? impliedDirection(language);
  return { ...(lang === null ? {} : { lang }), ...(dir === null ? {} : { dir }) };
}

function header(article: Article, { now }: Setting): Element | null {
  const { kicker, headlineContent, dekContent, dateline } = article;
  const lines = [
    line("age-banner", ageBanner(article, now)),
    line("kicker", kicker),
    headlineContent.length === 0 ? null : h("h1", phrasing(headlineContent)),
    dekContent.length === 0 ? null : h("p", { className: "dek" }, phrasing(dekContent)),
    byline(article),
    times(article),
    line("dateline", dateline),
  ].filter((part) => part !== null);
  return lines.length === 0 ? null : h("header", onLines(lines));
}

function line(className: string, words: string | null): Element | null {
  return words === null || words === "" ? null : h("p", { className }, words);
}

function times({ publishedAt, updatedAt, language }: Article): Element | null {
  const lang = languageTag(language);
  const time = (at: string) => h("time", { dateTime: at }, readableTime(at, lang));
  const [published, updated] = [isoTime(publishedAt), isoTime(updatedAt)];
  const second = (at: string) =>
    h("time", { dateTime: at, className: "updated" }, readableTime(at, lang));
  const first: ElementContent[] = published === null ? [] : [time(published)];
  const label = `${published === null ? "" : " · "}${phrasesFor(language).updated} `;
  const parts = updated === null ? first : [...first, text(label), second(updated)];
  return parts.length === 0 ? null : h("p", { className: "times" }, parts);
}

const text = (value: string): ElementContent => ({ type: "text", value });
