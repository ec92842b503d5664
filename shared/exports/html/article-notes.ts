import type { Properties } from "hast";
import type { Article } from "../../article/article.ts";
import { impliedDirection } from "../../html/implied-direction.ts";
import { noteProperties } from "../../html/notes.ts";
import { writeTags } from "../../html/tag-list.ts";
import { isoTime, languageTag } from "./times.ts";

/** The fields that the article's header does not show, as properties of its element. */
export function articleNotes(article: Article): Properties {
  const { language, direction, slug, section, tags, embargoUntil, plannedLength } = article;
  const unshown = (at: string | null) => (isoTime(at) === null ? at : null);
  return noteProperties({
    language: languageTag(language) === language ? null : language,
    direction: direction !== null && direction === impliedDirection(language) ? direction : null,
    slug,
    section,
    tags: writeTags(tags),
    kicker: article.kicker === "" ? "" : null,
    dateline: article.dateline === "" ? "" : null,
    publishedAt: unshown(article.publishedAt),
    updatedAt: unshown(article.updatedAt),
    embargoUntil,
    plannedLength: plannedLength === null ? null : String(plannedLength),
  });
}
