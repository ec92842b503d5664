import type { Html, PhrasingContent } from "mdast";
import type { MarkJson, NodeJson } from "../../article/article.ts";
import { sameMarks } from "../../article/portable.ts";

/**
 * Text and hard breaks as Markdown's inline content. `oneLine` is for headings, where a line
 * cannot end: their hard breaks are all written as `<br>`.
 */
export function phrasing(nodes: readonly NodeJson[], oneLine = false): PhrasingContent[] {
  const spans = nodes.map((node, at) => ({
    leaf: leaf(node, !oneLine && isPlainBreak(nodes, at)),
    marks: node.marks ?? [],
  }));
  return wrap(spans);
}

interface Span {
  readonly leaf: PhrasingContent;
  readonly marks: readonly MarkJson[];
}

function leaf(node: NodeJson, plainBreak: boolean): PhrasingContent {
  if (node.text !== undefined) return { type: "text", value: node.text };
  return plainBreak ? { type: "break" } : lineBreakTag();
}

export const lineBreakTag = (): Html => ({ type: "html", value: "<br>" });

/**
 * Whether Markdown's own hard break can stand here: between two texts of the same marks, with no
 * space at either side, which the line's end would take.
 */
function isPlainBreak(nodes: readonly NodeJson[], at: number): boolean {
  const [before, node, after] = [nodes[at - 1], nodes[at], nodes[at + 1]];
  if (before?.text === undefined || node === undefined || after?.text === undefined) return false;
  if (/\s$/.test(before.text) || /^\s/.test(after.text)) return false;
  return (node.marks ?? []).length === 0 || (sameMarks(before, node) && sameMarks(node, after));
}

/** Wraps runs of spans in the mark that they share longest; ties go by the order of marks. */
function wrap(spans: readonly Span[]): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  let at = 0;
  while (at < spans.length) {
    const first = spans[at] as Span;
    const mark = longestMark(spans, at);
    if (mark === null) {
      written.push(first.leaf);
      at += 1;
      continue;
    }
    const end = endOf(spans, at, mark);
    const inner = spans.slice(at, end).map((span) => without(span, mark));
    written.push(...marked(mark, wrap(inner)));
    at = end;
  }
  return written;
}

function longestMark(spans: readonly Span[], at: number): MarkJson | null {
  let longest: MarkJson | null = null;
  for (const mark of spans[at]?.marks ?? []) {
    if (longest === null || endOf(spans, at, mark) > endOf(spans, at, longest)) longest = mark;
  }
  return longest;
}

function endOf(spans: readonly Span[], at: number, mark: MarkJson): number {
  let end = at;
  while (spans[end]?.marks.some((other) => same(other, mark))) end += 1;
  return end;
}

function without({ leaf: inner, marks }: Span, mark: MarkJson): Span {
  return { leaf: inner, marks: marks.filter((other) => !same(other, mark)) };
}

const same = (a: MarkJson, b: MarkJson) =>
  a.type === b.type && (a.attrs?.href ?? null) === (b.attrs?.href ?? null);

function marked(mark: MarkJson, children: PhrasingContent[]): PhrasingContent[] {
  switch (mark.type) {
    case "bold":
      return [{ type: "strong", children }];
    case "italic":
      return [{ type: "emphasis", children }];
    case "strike":
      return [{ type: "delete", children }];
    case "link":
      return [{ type: "link", url: String(mark.attrs?.href), children: children as never }];
    case "tk":
      return [{ type: "html", value: "<mark>" }, ...children, { type: "html", value: "</mark>" }];
    default:
      throw new RangeError(`Markdown has no sign for the mark ${mark.type}.`);
  }
}
