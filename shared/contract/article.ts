import { z } from "zod";
import type { Article, ArticleFields, NodeJson } from "../article/article.ts";

const mark = z.object({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() });

export const node: z.ZodType<NodeJson> = z
  .lazy(() =>
    z.object({
      type: z.string(),
      attrs: z.record(z.string(), z.unknown()).optional(),
      content: z.array(node).optional(),
      text: z.string().optional(),
      marks: z.array(mark).optional(),
    }),
  )
  .meta({ id: "block" }) as z.ZodType<NodeJson>;

const nodes = z.array(node);
const text = z.string().nullable();

const author = z.object({
  name: z.string(),
  role: text,
  organisation: text,
  handle: text,
  network: text,
});

const fieldShape = {
  kicker: text,
  byline: z.array(author),
  dateline: text,
  slug: text,
  language: text,
  direction: z.enum(["ltr", "rtl"]).nullable(),
  section: text,
  tags: z.array(z.string()),
  publishedAt: text,
  updatedAt: text,
  embargoUntil: text,
  plannedLength: z.number().nullable(),
};

/** `shared/article`'s ArticleFields. */
export const fields: z.ZodType<ArticleFields> = z.object(fieldShape);

/** `shared/article`'s Article, checked as it crosses the wire. Blocks are checked by the schema. */
export const article: z.ZodType<Article> = z.object({
  headline: text,
  headlineContent: nodes,
  dek: text,
  dekContent: nodes,
  ...fieldShape,
  body: nodes,
});
