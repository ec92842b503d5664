import type { Element, ElementContent } from "hast";
import type { MarkJson, NodeJson } from "../../../article/article.ts";
import { joinText } from "../../../article/portable/line.ts";
import { safeUrl } from "../../../article/url.ts";
import { noted } from "../../../html/notes.ts";
import { markAttr, withMark } from "../../marks.ts";
import { attribute } from "../elements.ts";
import { MARK_TAGS } from "../mark-tags.ts";
import type { Reading } from "../reading.ts";

/** Phrasing content of Stet's own HTML as texts and hard breaks, every space as it stands. */
export function ownLine(nodes: readonly ElementContent[], reading: Reading): NodeJson[] {
  return joinText(convert(nodes, [], reading));
}

function convert(
  nodes: readonly ElementContent[],
  marks: readonly MarkJson[],
  reading: Reading,
): NodeJson[] {
  return nodes.flatMap((node): NodeJson[] => {
    if (node.type === "text") return text(node.value, marks);
    if (node.type !== "element") return [];
    if (node.tagName === "br") return [{ type: "hardBreak", ...markAttr(marks) }];
    const mark = markOf(node, reading);
    return convert(node.children, mark === null ? marks : withMark(marks, mark), reading);
  });
}

function markOf(element: Element, reading: Reading): MarkJson | null {
  if (element.tagName === "a") return link(element, reading);
  const type = element.tagName === "mark" ? "tk" : MARK_TAGS[element.tagName];
  return type === undefined ? null : { type };
}

function link(element: Element, reading: Reading): MarkJson | null {
  const href = safeUrl(noted(element.properties, "url") ?? attribute(element, "href") ?? "");
  if (href === null) reading.audit.note("address");
  return href === null ? null : { type: "link", attrs: { href } };
}

/** A line end is none of the export's: a person or a program wrapped the file. */
function text(value: string, marks: readonly MarkJson[]): NodeJson[] {
  const line = value.replace(/\n/g, " ");
  return line === "" ? [] : [{ type: "text", text: line, ...markAttr(marks) }];
}
