import { type Article, type NodeJson, plainText } from "../../../shared/article/article.ts";
import { walk } from "../../../shared/article/walk.ts";

/** An address of the web in an article, where it stands first, and the words that lead there. */
export interface Address {
  readonly url: string;
  /** The block it stands in; null for headline and dek. */
  readonly block: string | null;
  readonly text: string;
}

/** Every http and https address of links, related links and embeds, each once, in reading order. */
export function addressesIn({ headlineContent, dekContent, body }: Article): Address[] {
  const head = [...headlineContent, ...dekContent].map((node) => ({ node, block: null }));
  const found = [...head, ...walk(body)].flatMap(({ node, block }): Address[] => {
    const url = addressOf(node);
    return url === null || !/^https?:/i.test(url) ? [] : [{ url, block, text: wordsOf(node) }];
  });
  const seen = new Set<string>();
  return found.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function addressOf({ type, attrs, marks }: NodeJson): string | null {
  const inText = marks?.find((mark) => mark.type === "link")?.attrs?.href;
  const url = type === "relatedLink" || type === "embed" ? attrs?.url : inText;
  return typeof url === "string" ? url : null;
}

function wordsOf(node: NodeJson): string {
  const title = node.attrs?.title;
  return typeof title === "string" ? title : plainText([node]);
}
