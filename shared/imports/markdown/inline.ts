import type { Definition, Link, LinkReference, PhrasingContent } from "mdast";
import type { MarkJson, NodeJson } from "../../article/article.ts";
import { joinText } from "../../article/portable/line.ts";
import { safeUrl } from "../../article/url.ts";
import { markAttr, withMark } from "../marks.ts";
import type { Reading } from "./reading.ts";
import { readTag } from "./tags.ts";

/** An image within a line, as it comes before it has become a photo block. */
export interface ImageNode extends NodeJson {
  type: "image";
  attrs: { url: string; alt: string; title: string };
}

export function isImage(node: NodeJson): node is ImageNode {
  return node.type === "image";
}

/** Inline content as texts and hard breaks with marks, and images among them. */
export function inlineNodes(children: readonly PhrasingContent[], reading: Reading): NodeJson[] {
  return joinText(convert(children, [], reading));
}

function convert(
  children: readonly PhrasingContent[],
  marks: readonly MarkJson[],
  reading: Reading,
): NodeJson[] {
  let tags: readonly string[] = [];
  return children.flatMap((child) => {
    if (child.type !== "html") {
      const all = tags.reduce((on, type) => withMark(on, { type }), marks);
      return convertOne(child, all, reading);
    }
    const tag = readTag(child.value, reading.own);
    if (tag.kind === "break") return [{ type: "hardBreak", ...markAttr(tagged(marks, tags)) }];
    if (tag.kind === "open") tags = [...tags, tag.mark];
    else if (tag.kind === "close") tags = withoutLast(tags, tag.mark);
    else reading.audit.note("html", child.value);
    return [];
  });
}

const tagged = (marks: readonly MarkJson[], tags: readonly string[]) =>
  tags.reduce((on, type) => withMark(on, { type }), marks);

function withoutLast(tags: readonly string[], mark: string): readonly string[] {
  const at = tags.lastIndexOf(mark);
  return at === -1 ? tags : tags.toSpliced(at, 1);
}

function convertOne(
  node: Exclude<PhrasingContent, { type: "html" }>,
  marks: readonly MarkJson[],
  reading: Reading,
): NodeJson[] {
  switch (node.type) {
    case "text":
      return text(node.value, marks);
    case "break":
      return [{ type: "hardBreak", ...markAttr(marks) }];
    case "strong":
      return convert(node.children, withMark(marks, { type: "bold" }), reading);
    case "emphasis":
      return convert(node.children, withMark(marks, { type: "italic" }), reading);
    case "delete":
      return convert(node.children, withMark(marks, { type: "strike" }), reading);
    case "link":
      return link(node, node, marks, reading);
    case "linkReference":
      return link(node, reading.definitions.get(node.identifier.toUpperCase()), marks, reading);
    case "image":
      return [image(node.url, node.alt, node.title)];
    case "imageReference": {
      const target = reading.definitions.get(node.identifier.toUpperCase());
      return [image(target?.url, node.alt, target?.title)];
    }
    case "inlineCode":
      reading.audit.note("markup", node.value);
      return text(node.value, marks);
    case "footnoteReference":
      reading.audit.note("markup", `[^${node.label ?? node.identifier}]`);
      return text(`[${node.label ?? node.identifier}]`, marks);
    default:
      return node satisfies never;
  }
}

/** A line end within a paragraph is where its writer wrapped it: a space. */
function text(value: string, marks: readonly MarkJson[]): NodeJson[] {
  const line = value.replace(/\r\n?|\n/g, " ");
  return line === "" ? [] : [{ type: "text", text: line, ...markAttr(marks) }];
}

function image(url: string | undefined, alt?: string | null, title?: string | null): ImageNode {
  return { type: "image", attrs: { url: url ?? "", alt: alt ?? "", title: title ?? "" } };
}

function link(
  node: Link | LinkReference,
  target: Link | Definition | undefined,
  marks: readonly MarkJson[],
  reading: Reading,
): NodeJson[] {
  const href = safeUrl(target?.url ?? "");
  if (href === null) {
    reading.audit.note("address", target?.url ?? null);
    return convert(node.children, marks, reading);
  }
  return convert(node.children, withMark(marks, { type: "link", attrs: { href } }), reading);
}
