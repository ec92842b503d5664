import type { MarkJson, NodeJson } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";

/** TK by itself, also doubled, is a word still to come; inside another word it is none. */
const SPECIAL =
  /(?<![\p{L}\p{N}_])(?<tk>(?:TK)+)(?![\p{L}\p{N}_])|(?<url>https?:\/\/[^\s<>"“”«»]+)/gu;

/** A line of plain text as inline content: its addresses are links, each TK is marked. */
export function inlineContent(text: string): NodeJson[] {
  const nodes: NodeJson[] = [];
  let at = 0;
  for (const match of text.matchAll(SPECIAL)) {
    const word = trimmed(match[0]);
    const mark = markOf(word, match.groups?.tk !== undefined);
    if (mark === null) continue;
    push(nodes, text.slice(at, match.index), []);
    push(nodes, word, [mark]);
    at = match.index + word.length;
  }
  push(nodes, text.slice(at), []);
  return nodes;
}

function push(nodes: NodeJson[], text: string, marks: MarkJson[]): void {
  if (text !== "")
    nodes.push(marks.length > 0 ? { type: "text", text, marks } : { type: "text", text });
}

function markOf(word: string, isTk: boolean): MarkJson | null {
  if (isTk) return { type: "tk" };
  const href = safeUrl(word);
  return href === null ? null : { type: "link", attrs: { href } };
}

/** What ends the sentence around an address is no part of it. */
function trimmed(word: string): string {
  return word.replace(/(?<![.,;:!?)\]'’])[.,;:!?)\]'’]+$/u, "");
}
