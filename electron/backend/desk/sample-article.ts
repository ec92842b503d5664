import sample from "../../../resources/sample-desk/article.json" with { type: "json" };
import { type Article, emptyArticle } from "../../../shared/article/article.ts";

/** The made-up article that a new desk opens with. */
export function sampleArticle(): Article {
  return { ...emptyArticle(), ...(sample as Partial<Article>) };
}
