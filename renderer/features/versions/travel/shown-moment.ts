import {
  type Article,
  type ArticleFields,
  type NodeJson,
  plainText,
} from "../../../../shared/article/article.ts";
import type { Moment } from "../../../../shared/contract/history.ts";

/** A moment with all of its article, put together of what was known and what came. */
export interface ShownMoment extends Omit<Moment, "fields" | "blocks"> {
  readonly fields: ArticleFields;
  /** Headline, dek and blocks; one that did not change is the same object as before. */
  readonly blocks: readonly { readonly key: string; readonly node: NodeJson }[];
}

/** What was shown, brought to a moment that was read against it. */
export function taken(shown: ShownMoment | null, read: Moment): ShownMoment {
  const known = new Map(shown?.blocks.map(({ key, node }) => [key, node]));
  const fields = read.fields ?? shown?.fields;
  if (fields === undefined) throw new RangeError("A moment came without what it builds on.");
  const blocks = read.blocks.map(({ key, node }) => {
    const block = node ?? known.get(key);
    if (block === undefined) throw new RangeError("A moment came without one of its blocks.");
    return { key, node: block };
  });
  return { ...read, fields, blocks };
}

/** The moment's article. Its blocks stay the same objects, so that only changed ones are drawn. */
export function articleIn({ fields, blocks }: ShownMoment): Article {
  const nodes = blocks.map(({ node }) => node);
  const lines = (type: string) => nodes.find((node) => node.type === type)?.content ?? [];
  const [headlineContent, dekContent] = [lines("headline"), lines("dek")];
  return {
    ...fields,
    headline: plainText(headlineContent) || null,
    headlineContent,
    dek: plainText(dekContent) || null,
    dekContent,
    body: nodes.filter(({ type }) => type !== "headline" && type !== "dek"),
  };
}

/** Its text without what was just taken away: a line for headline, dek and each block. */
export function textIn({ blocks }: ShownMoment): string {
  return blocks
    .map(({ node }) => plainText(standing([node])).trim())
    .filter((line) => line !== "")
    .join("\n\n");
}

function standing(nodes: readonly NodeJson[]): NodeJson[] {
  return nodes
    .filter(({ marks }) => !marks?.some(({ type }) => type === "takenAway"))
    .map((node) => (node.content ? { ...node, content: standing(node.content) } : node));
}
