import type { Article } from "../../article/article.ts";
import { impliedDirection } from "../../html/implied-direction.ts";
import { isoTime, languageTag, readableTime } from "../html/times.ts";

/** What of an article can be named within words and attributes. */
export const WORD_SLOTS = [
  "headline",
  "dek",
  "kicker",
  "byline",
  "dateline",
  "slug",
  "section",
  "tags",
  "language",
  "direction",
  /** Times as readers see them, and for programs. */
  "published",
  "updated",
  "publishedAt",
  "updatedAt",
] as const;

/** Each slot's words for one article, on one line; empty where the article says nothing. */
export type SlotWords = Readonly<Record<(typeof WORD_SLOTS)[number], string>>;

/** `language` is the one that a page tells where the article says none. */
export function slotWords(article: Article, guessed: string | null): SlotWords {
  const language = languageTag(article.language) ?? guessed;
  const [published, updated] = [isoTime(article.publishedAt), isoTime(article.updatedAt)];
  const shown = (at: string | null) => (at === null ? null : readableTime(at, language));
  const words: Readonly<Record<keyof SlotWords, string | null>> = {
    headline: article.headline,
    dek: article.dek,
    kicker: article.kicker,
    byline: namesOf(article, language),
    dateline: article.dateline,
    slug: article.slug,
    section: article.section,
    tags: article.tags.join(", "),
    language,
    direction: article.direction ?? impliedDirection(article.language ?? guessed),
    published: shown(published),
    updated: shown(updated),
    publishedAt: published,
    updatedAt: updated,
  };
  const onOneLine = WORD_SLOTS.map((name) => [name, (words[name] ?? "").replace(/\s+/gu, " ")]);
  return Object.fromEntries(onOneLine);
}

function namesOf({ byline }: Article, language: string | null): string {
  const names = byline.map(({ name }) => name).filter((name) => name.trim() !== "");
  return new Intl.ListFormat(language ?? "en", { type: "conjunction" }).format(names);
}
