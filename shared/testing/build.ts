import { type Article, emptyArticle, type NodeJson } from "../article/article.ts";

/** An article of these blocks, other fields as given, unset ones null. */
export function article(body: NodeJson[], fields: Partial<Article> = {}): Article {
  const { headline = null, dek = null } = fields;
  return {
    ...emptyArticle(),
    headlineContent: inline(headline),
    dekContent: inline(dek),
    ...fields,
    body,
  };
}

/** A paragraph. `id` names it in expectations. */
export function p(text: string, id: string | null = null): NodeJson {
  return { type: "paragraph", attrs: { id }, content: inline(text) };
}

/** The text of each block, top level alone. */
export function texts({ body }: Article): string[] {
  return body.map(textOf);
}

function inline(text: string | null): NodeJson[] {
  return text === null || text === "" ? [] : [{ type: "text", text }];
}

function textOf(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(textOf).join("");
}
