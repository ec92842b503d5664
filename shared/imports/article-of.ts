import type { Article, ArticleFields, NodeJson } from "../article/article.ts";
import { textOrNull } from "../article/portable/line.ts";
import { schema } from "../article/schema.ts";

/** An article of what was read, its blocks in the form in which the editor's document gives them. */
export function articleOf(
  fields: ArticleFields,
  headlineContent: NodeJson[],
  dekContent: NodeJson[],
  body: readonly NodeJson[],
): Article {
  return {
    ...fields,
    headline: textOrNull(headlineContent),
    headlineContent,
    dek: textOrNull(dekContent),
    dekContent,
    body: canonical(body),
  };
}

function canonical(content: readonly NodeJson[]): NodeJson[] {
  const document = schema.nodeFromJSON({ type: "doc", content });
  document.check();
  return document.children.map((block) => block.toJSON());
}
