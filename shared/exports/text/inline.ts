import type { MarkJson, NodeJson } from "../../article/article.ts";
import type { MarkName } from "../../article/schema.ts";
import { wrapMarks } from "../wrap-marks.ts";
import type { Writing } from "./setting.ts";

/** Whether copy says a mark by itself: a TK is in capitals, and so is read again. */
const SAID: Readonly<Record<MarkName, boolean>> = {
  link: false,
  bold: false,
  italic: false,
  strike: false,
  superscript: false,
  subscript: false,
  tk: true,
};

/** Words and line ends; a link's address stands in brackets behind its words. */
export function plainLine(nodes: readonly NodeJson[], { addresses, lost }: Writing): string {
  const spans = nodes.map((node) => ({ leaf: node.text ?? "\n", marks: node.marks ?? [] }));
  const write = (mark: MarkJson, inner: string[]) => {
    if (mark.type === "link" && addresses) return [...inner, behind(inner.join(""), mark)];
    if (!SAID[mark.type as MarkName]) lost.add(mark.type);
    return inner;
  };
  return wrapMarks<string>(spans, write).join("").trim();
}

function behind(words: string, { attrs }: MarkJson): string {
  const href = String(attrs?.href);
  const bare = (address: string) => address.replace(/^mailto:|\/$/gu, "");
  return bare(words.trim()) === bare(href) ? "" : ` (${href})`;
}
