import { type NodeJson, plainText } from "../../article/article.ts";
import type { Audit } from "../audit.ts";
import { parseRelatedLine, type RelatedLine } from "../lines/related-line.ts";

/** In letters: what stands above a list of other stories. */
const LONGEST_TITLE = 60;

/** A line that leads to another story, with the one address that it is linked to; null for running text. */
export function linkedLine(content: readonly NodeJson[], line: string): RelatedLine | null {
  const related = parseRelatedLine(line);
  const [address, ...others] = new Set(content.flatMap(addressOf));
  if (related === null || address === undefined) return isPlain(content) ? related : null;
  const linked = plainText(content.filter((node) => addressOf(node).length > 0)).trim();
  const isWhole = [related.title, related.callToAction, line.trim()].some(
    (said) => said !== null && bare(said) === bare(linked),
  );
  return others.length === 0 && isWhole && related.url === null
    ? { ...related, url: address }
    : null;
}

/**
 * Lists of nothing but links to other stories, below a line that says so or, at the end of a story, that ends in
 * a colon: a related link each, the line as what the first one opens with.
 */
export function withRelatedLists(body: readonly NodeJson[], audit: Audit): NodeJson[] {
  const read: NodeJson[] = [];
  for (const [at, block] of body.entries()) {
    const links = block.type === "bulletList" ? linksOf(block) : null;
    const prefix = links === null ? null : prefixOf(read.at(-1), at === body.length - 1);
    if (links === null || prefix === null) {
      read.push(block);
      continue;
    }
    read.pop();
    for (const { title } of links) audit.note("relatedLine", title, title);
    read.push(...links.map((link, nth) => relatedLink(link, nth === 0 ? prefix : null)));
  }
  return read;
}

interface Link {
  readonly title: string;
  readonly url: string;
}

function relatedLink(link: Link, prefix: string | null): NodeJson {
  return { type: "relatedLink", attrs: { ...link, prefix, callToAction: null } };
}

/** The links that a list is; null where one of its items says more than that. */
function linksOf({ content = [] }: NodeJson): Link[] | null {
  const links = content.map(linkOf);
  return links.length === 0 || links.includes(null) ? null : (links as Link[]);
}

function linkOf({ content: blocks = [] }: NodeJson): Link | null {
  const [line, ...more] = blocks;
  const content = line?.type === "paragraph" ? (line.content ?? []) : [];
  const [url, ...others] = new Set(content.flatMap(addressOf));
  const isLink = content.every((node) => addressOf(node).length > 0 || node.text?.trim() === "");
  const title = plainText(content).trim();
  if (more.length > 0 || url === undefined || others.length > 0 || !isLink) return null;
  return title === "" ? null : { title, url };
}

/** What the line above such a list says; null where it is none. */
function prefixOf(above: NodeJson | undefined, isLast: boolean): string | null {
  if (above?.type !== "paragraph" && above?.type !== "heading") return null;
  const line = plainText(above.content ?? []).trim();
  const words = line.replace(/(?<!\s)\s*[:：]$/u, "");
  if (words === "" || line.length > LONGEST_TITLE) return null;
  const opens = parseRelatedLine(`${words}:`)?.title === null;
  return opens || (isLast && words !== line) ? words : null;
}

function addressOf({ marks = [] }: NodeJson): string[] {
  return marks.flatMap(({ type, attrs }) => (type === "link" ? [String(attrs?.href)] : []));
}

const isPlain = (content: readonly NodeJson[]) =>
  content.every(({ marks = [] }) => marks.length === 0);

const bare = (text: string) => text.replace(/[\s\p{P}]+/gu, " ").trim();
