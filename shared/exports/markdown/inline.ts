import type { Html, PhrasingContent } from "mdast";
import type { MarkJson, NodeJson } from "../../article/article.ts";
import { sameMarks } from "../../article/portable/line.ts";
import type { MarkName } from "../../article/schema.ts";
import { wrapMarks } from "../wrap-marks.ts";

/**
 * Text and hard breaks as Markdown's inline content. `oneLine` is for headings and cells, where a
 * line cannot end: their hard breaks are all written as `<br>`.
 */
export function phrasing(nodes: readonly NodeJson[], oneLine = false): PhrasingContent[] {
  const spans = nodes.map((node, at) => ({
    leaf: leaf(node, !oneLine && isPlainBreak(nodes, at)),
    marks: node.marks ?? [],
  }));
  return wrapMarks<PhrasingContent>(spans, marked);
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

type Writer = (children: PhrasingContent[], mark: MarkJson) => PhrasingContent[];

/** A mark for which Markdown has no sign, as a pair of tags. */
function tags(name: string): Writer {
  return (children) => [
    { type: "html", value: `<${name}>` },
    ...children,
    { type: "html", value: `</${name}>` },
  ];
}

const WRITERS: Readonly<Record<MarkName, Writer>> = {
  link: (children, { attrs }) => [
    { type: "link", url: String(attrs?.href), children: children as never },
  ],
  bold: (children) => [{ type: "strong", children }],
  italic: (children) => [{ type: "emphasis", children }],
  strike: (children) => [{ type: "delete", children }],
  superscript: tags("sup"),
  subscript: tags("sub"),
  tk: tags("mark"),
};

function marked(mark: MarkJson, children: PhrasingContent[]): PhrasingContent[] {
  const writer = WRITERS[mark.type as MarkName];
  if (writer === undefined) throw new RangeError(`Markdown has no sign for the mark ${mark.type}.`);
  return writer(children, mark);
}
