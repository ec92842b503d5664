import type { Article } from "../article/article.ts";

/** A field of an article beside its body; headline and dek are their words with their styles. */
export type FieldName = Exclude<keyof Article, "headlineContent" | "dekContent" | "body">;

/** Every field, in the order in which a page shows them. */
export const FIELD_NAMES = [
  "headline",
  "dek",
  "kicker",
  "byline",
  "dateline",
  "slug",
  "language",
  "direction",
  "section",
  "tags",
  "publishedAt",
  "updatedAt",
  "embargoUntil",
  "plannedLength",
] as const satisfies readonly FieldName[];
