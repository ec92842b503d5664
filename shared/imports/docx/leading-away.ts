import { type NodeJson, plainText } from "../../article/article.ts";
import { providerOf } from "../../article/providers.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { parseRelatedLine } from "../lines/related-line.ts";

/**
 * A paragraph in the style of a related link: the words that lead on are its title, what stands before
 * and after them its prefix and call to action; Stet writes the colon of a prefix only where it is its own. Without a link its words are read as any such line's.
 */
export function relatedLink(line: readonly NodeJson[], isOwn: boolean): NodeJson {
  const parts = around(line);
  if (parts === null) {
    const text = plainSpaces(plainText(line));
    return { type: "relatedLink", attrs: { ...(parseRelatedLine(text) ?? { title: text }) } };
  }
  const { before, title, url, after } = parts;
  const prefix = isOwn ? before : (before?.replace(/(?<!\s)\s*:$/u, "") ?? null);
  return { type: "relatedLink", attrs: { title, url, prefix, callToAction: after } };
}

/** A paragraph in the style of an embed: its title leads to it. Null where nothing does. */
export function embed(line: readonly NodeJson[]): NodeJson | null {
  const parts = around(line);
  if (parts === null || parts.before !== null) return null;
  const { title, url, after } = parts;
  return {
    type: "embed",
    attrs: { url, title, provider: after === providerOf(url) ? null : after },
  };
}

/** The words that lead on, and those before and after them; null where none do. */
function around(line: readonly NodeJson[]) {
  const first = line.findIndex((node) => addressOf(node) !== null);
  if (first < 0) return null;
  const last = line.findLastIndex((node) => addressOf(node) !== null);
  const words = (from: number, to?: number) => plainSpaces(plainText(line.slice(from, to))) || null;
  return {
    before: words(0, first),
    title: words(first, last + 1),
    url: addressOf(line[first]),
    after: words(last + 1),
  };
}

function addressOf(node: NodeJson | undefined): string | null {
  const link = node?.marks?.find(({ type }) => type === "link");
  return link === undefined ? null : String(link.attrs?.href);
}
