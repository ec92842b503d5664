import type { Blockquote, List, RootContent, Table } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { NOTE_KINDS } from "../../article/nodes/reader-note.ts";
import { joinText } from "../../article/portable/line.ts";
import { type Directive, readDirective } from "../../markdown/directive.ts";
import { noted } from "../../markdown/notes.ts";
import { ATTRIBUTION } from "../../markdown/set-pieces.ts";
import { plain } from "./plain.ts";
import type { Reading } from "./reading.ts";
import { tableBlock } from "./table.ts";

/** Reads blocks, as `blocks` does. */
export type Flow = (nodes: readonly RootContent[]) => NodeJson[];

/** The directive that a block of Stet's own files is. */
export function directiveOf(node: RootContent, reading: Reading): Directive | null {
  return reading.own && node.type === "html" ? readDirective(node.value) : null;
}

/** The block that a directive and the block below it are; null where they do not fit each other. */
export function setPiece(
  { name, notes }: Directive,
  below: RootContent | undefined,
  reading: Reading,
  flow: Flow,
): NodeJson[] | null {
  if (below?.type === "blockquote") {
    if (name === "pullQuote") return pullQuote(below, flow);
    if (name === "keyPoints") return keyPoints(below, flow);
    if (name === "readerNote") return readerNote(below, notes, flow);
  }
  if (below?.type === "list" && name === "gallery") return gallery(below, flow);
  if (below?.type === "table" && name === "table") return [plainTable(below, reading)];
  return null;
}

function pullQuote({ children }: Blockquote, flow: Flow): NodeJson[] {
  const last = children.length > 1 ? children.at(-1) : undefined;
  const words = last?.type === "paragraph" ? plain(last.children) : null;
  const signed = words?.startsWith(ATTRIBUTION) ?? false;
  const attribution = signed ? (words ?? "").slice(ATTRIBUTION.length) : null;
  const content = oneLine(flow(signed ? children.slice(0, -1) : children));
  return [{ type: "pullQuote", attrs: { attribution }, content }];
}

function keyPoints({ children }: Blockquote, flow: Flow): NodeJson[] {
  const [first] = children;
  const strong = first?.type === "paragraph" && first.children.length === 1 && first.children[0];
  const title = strong && strong.type === "strong" ? plain(strong.children) : null;
  const below = flow(title === null ? children : children.slice(1));
  const points = below.filter(isList).flatMap(({ content = [] }) => content);
  const rest = below.filter((block) => !isList(block));
  return [{ type: "keyPoints", attrs: { title }, content: points }, ...rest];
}

const isList = ({ type }: NodeJson) => type === "bulletList" || type === "orderedList";

function readerNote({ children }: Blockquote, notes: Directive["notes"], flow: Flow): NodeJson[] {
  const [first] = children;
  const labelled = first?.type === "paragraph" && first.children[0]?.type === "strong";
  const kind = NOTE_KINDS.find((known) => known === notes.kind) ?? "editorsNote";
  const content = oneLine(flow(labelled ? children.slice(1) : children));
  return [{ type: "readerNote", attrs: { kind, at: noted(notes, "at") ?? null }, content }];
}

/** Photos in their order; what else a person wrote among them stands below. */
function gallery(list: List, flow: Flow): NodeJson[] {
  const blocks = list.children.flatMap((item) => flow(item.children));
  const photos = blocks.filter(({ type }) => type === "photo");
  return [{ type: "gallery", content: photos }, ...blocks.filter(({ type }) => type !== "photo")];
}

/** A table whose head is there only because Markdown asks for one. */
function plainTable(node: Table, reading: Reading): NodeJson {
  const [head, ...rows] = node.children;
  const empty = head?.children.every(({ children }) => children.length === 0) ?? true;
  const table = tableBlock(empty ? { ...node, children: rows } : node, reading);
  return { ...table, attrs: { headerRow: false } };
}

/** The words of blocks as one line, with a hard break where a block ended. */
function oneLine(blocks: readonly NodeJson[]): NodeJson[] {
  const lines = blocks.flatMap(linesOf);
  return joinText(
    lines.flatMap((line, at) => (at === 0 ? line : [{ type: "hardBreak" }, ...line])),
  );
}

function linesOf({ content = [] }: NodeJson): (readonly NodeJson[])[] {
  const isLine = content.every(({ type }) => type === "text" || type === "hardBreak");
  return isLine ? [content] : content.flatMap(linesOf);
}
