import type {
  Code,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  RootContent,
} from "mdast";
import { type NodeJson, plainText } from "../../article/article.ts";
import { headingLevel } from "../heading-level.ts";
import { saidIn } from "../said-in.ts";
import { inlineNodes, isImage } from "./inline.ts";
import { linkBlock } from "./link-block.ts";
import { mixedBlocks } from "./mixed.ts";
import { photoBlock } from "./photo.ts";
import type { Reading } from "./reading.ts";
import { directiveOf, setPiece } from "./set-pieces.ts";
import { tableBlock } from "./table.ts";
import { htmlWords } from "./tags.ts";

/** Blocks of an article, from those of a Markdown tree. What has no place becomes paragraphs. */
export function blocks(nodes: readonly RootContent[], reading: Reading): NodeJson[] {
  const flow = (some: readonly RootContent[]) => blocks(some, reading);
  const read: NodeJson[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as RootContent;
    const directive = directiveOf(node, reading);
    const piece = directive && setPiece(directive, nodes[at + 1], reading, flow);
    const mark = reading.audit.mark();
    const made = piece ?? block(node, reading);
    reading.audit.around(mark, made.map(saidIn).join(" "));
    read.push(...made);
    if (piece !== null) at += 1;
  }
  return read;
}

function block(node: RootContent, reading: Reading): NodeJson[] {
  switch (node.type) {
    case "paragraph":
      return paragraph(node, reading);
    case "heading":
      return heading(node, reading);
    case "list":
      return [list(node, reading)];
    case "blockquote":
      return [{ type: "blockquote", content: blocks(node.children, reading) }];
    case "thematicBreak":
      return [{ type: "horizontalRule" }];
    case "html":
      return html(node, reading);
    case "code":
      return code(node, reading);
    case "table":
      return [tableBlock(node, reading)];
    case "footnoteDefinition":
      return footnote(node, reading);
    case "definition":
      return [];
    default:
      return unplaced(node, reading);
  }
}

function paragraph(node: Paragraph, reading: Reading): NodeJson[] {
  const link = linkBlock(node, reading);
  if (link !== null) return [link];
  const nodes = inlineNodes(node.children, reading);
  const [first, ...lines] = nodes;
  if (first !== undefined && isImage(first) && !lines.some(isImage)) {
    return [photoBlock(first, lines, reading)];
  }
  if (nodes.some(isImage)) return mixedBlocks("paragraph", nodes, reading);
  return [{ type: "paragraph", content: withoutExtraBreak(nodes) }];
}

/** A paragraph of nothing but `<br>` has one hard break less than it is written with. */
function withoutExtraBreak(nodes: NodeJson[]): NodeJson[] {
  const onlyBreaks = nodes.every(({ type, marks }) => type === "hardBreak" && marks === undefined);
  return onlyBreaks ? nodes.slice(1) : nodes;
}

function heading(node: Heading, reading: Reading): NodeJson[] {
  const nodes = inlineNodes(node.children, reading);
  const level = headingLevel(node.depth, plainText(nodes), reading.audit);
  if (!nodes.some(isImage)) return [{ type: "heading", attrs: { level }, content: nodes }];
  return mixedBlocks("heading", nodes, reading).map((part) =>
    part.type === "heading" ? { ...part, attrs: { level } } : part,
  );
}

function list(node: List, reading: Reading): NodeJson {
  const content = node.children.map((item) => listItem(item, reading));
  if (node.ordered !== true) return { type: "bulletList", content };
  return { type: "orderedList", attrs: { start: node.start ?? 1 }, content };
}

function listItem(item: ListItem, reading: Reading): NodeJson {
  const content = blocks(item.children, reading);
  if (typeof item.checked !== "boolean") return { type: "listItem", content };
  reading.audit.note("markup");
  return { type: "listItem", content: labelled(`[${item.checked ? "x" : " "}] `, content) };
}

/** Blocks with a text before the first of them. */
function labelled(label: string, content: readonly NodeJson[]): NodeJson[] {
  const [first, ...rest] = content;
  const text = { type: "text", text: label };
  if (first?.type !== "paragraph") return [{ type: "paragraph", content: [text] }, ...content];
  return [{ ...first, content: [text, ...(first.content ?? [])] }, ...rest];
}

/** In Stet's own files a comment only keeps blocks apart, and `<br>` is a paragraph without text. */
function html(node: Html, reading: Reading): NodeJson[] {
  if (/^<br\s*\/?>$/i.test(node.value)) return [{ type: "paragraph" }];
  if (!reading.own || !node.value.startsWith("<!--")) reading.audit.note("html", node.value);
  return htmlWords(node.value).map((text) => textParagraph(text));
}

function code(node: Code, reading: Reading): NodeJson[] {
  reading.audit.note("markup", node.value);
  const lines = node.value
    .split("\n")
    .flatMap((line): NodeJson[] => [
      { type: "hardBreak" },
      ...(line === "" ? [] : [{ type: "text", text: line }]),
    ]);
  return [{ type: "paragraph", content: lines.slice(1) }];
}

function footnote(node: FootnoteDefinition, reading: Reading): NodeJson[] {
  return labelled(`[${node.label ?? node.identifier}] `, blocks(node.children, reading));
}

/** A head that is no YAML map, and what other syntaxes may add to a tree: its text is kept. */
function unplaced(node: RootContent, reading: Reading): NodeJson[] {
  const source = "value" in node && typeof node.value === "string" ? node.value : "";
  reading.audit.note("markup", source);
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => textParagraph(line));
}

function textParagraph(text: string): NodeJson {
  return { type: "paragraph", content: [{ type: "text", text }] };
}
