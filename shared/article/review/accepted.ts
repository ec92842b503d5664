import type { Article, NodeJson } from "../article.ts";
import { textOrNull } from "../portable/line.ts";
import { hasSuggestions } from "./open-suggestions.ts";
import { resolveBlocks } from "./resolve.ts";
import { resolveLine } from "./resolve-line.ts";

/**
 * The article as it is if everything suggested is accepted: what exports, checks, search and counts
 * of words read. One without suggestions is given back as it is.
 */
export function accepted(article: Article): Article {
  const { headlineContent, dekContent, body } = article;
  if (![headlineContent, dekContent, body].some((nodes) => nodes.some(hasSuggestions))) {
    return article;
  }
  const line = (nodes: readonly NodeJson[]) => resolveLine(nodes, () => "accept");
  const [headline, dek] = [line(headlineContent), line(dekContent)];
  return {
    ...article,
    headline: textOrNull(headline),
    headlineContent: headline,
    dek: textOrNull(dek),
    dekContent: dek,
    body: acceptedBlocks(body),
  };
}

/** The same of blocks alone. */
export const acceptedBlocks = (blocks: readonly NodeJson[]): NodeJson[] =>
  resolveBlocks(blocks, () => "accept");
