import type { Node } from "@tiptap/pm/model";
import { elementOf } from "../../shared/article/schema.ts";
import type { Finding, TextPlace } from "../../shared/checks/finding.ts";

/** Words of the article as a finding places them. */
export interface WordsPlace extends Pick<Finding, "block" | "field"> {
  readonly place: TextPlace;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the words stand in the document now. The text may have moved on since they were found: then
 * where they stand in their line by themselves, else null.
 */
export function spanOfWords(doc: Node, { block, field, place }: WordsPlace): Span | null {
  const line = lineAt(doc, { block, field }, place.line);
  if (line === null) return null;
  const { text, start } = line;
  const { words } = place;
  let at = place.start;
  if (text.slice(at, place.end) !== words) {
    at = text.indexOf(words);
    if (at === -1 || text.includes(words, at + 1)) return null;
  }
  return { from: start + at, to: start + at + words.length };
}

/** Start of a block at the top level; null where it is gone. */
export function blockStart(doc: Node, { block, field }: Omit<WordsPlace, "place">): number | null {
  let found: number | null = null;
  doc.forEach((node, offset) => {
    const isIt = block === null ? node.type.name === field : node.attrs.id === block;
    if (isIt && found === null) found = offset;
  });
  return found;
}

/** Lines count as `shared/checks/lines.ts` counts them: the newsroom's own are none. */
function lineAt(doc: Node, where: Omit<WordsPlace, "place">, index: number) {
  const at = blockStart(doc, where);
  const top = at === null ? null : doc.nodeAt(at);
  if (at === null || top === null) return null;
  const lines: { readonly text: string; readonly start: number }[] = [];
  const look = (node: Node, start: number) => {
    if (elementOf(node.type.name)?.newsroomOnly === true) return false;
    if (node.inlineContent) lines.push({ text: textIn(node), start: start + 1 });
    return !node.inlineContent;
  };
  if (look(top, at)) top.descendants((node, offset) => look(node, at + 1 + offset));
  return lines[index] ?? null;
}

function textIn(node: Node): string {
  return node.textBetween(0, node.content.size, "", ({ type }) =>
    type.name === "hardBreak" ? "\n" : "\ufffc",
  );
}
