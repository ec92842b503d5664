import type { Article, NodeJson } from "../article/article.ts";

/** The article with every block's id null, to compare two that were read apart from each other. */
export function withoutIds(article: Article): Article {
  return { ...article, body: article.body.map(withoutId) };
}

function withoutId(node: NodeJson): NodeJson {
  const plain = { ...node };
  if (node.attrs !== undefined && "id" in node.attrs) plain.attrs = { ...node.attrs, id: null };
  if (node.content !== undefined) plain.content = node.content.map(withoutId);
  return plain;
}
