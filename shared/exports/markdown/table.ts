import type { BlockContent, PhrasingContent, TableRow } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { writeDirective } from "../../markdown/directive.ts";
import { phrasing } from "./inline.ts";

/**
 * A table in GFM's signs, which always have a head: where the article's has none, an empty one is
 * written and noted.
 */
export function table({ attrs, content = [] }: NodeJson): BlockContent[] {
  const rows = content.map(row);
  if (attrs?.headerRow === true) return [{ type: "table", children: rows }];
  const width = rows[0]?.children.length ?? 0;
  const head: TableRow = {
    type: "tableRow",
    children: Array.from({ length: width }, () => ({ type: "tableCell", children: [] })),
  };
  const noted = writeDirective({ name: "table", notes: { headerRow: false } });
  return [
    { type: "html", value: noted },
    { type: "table", children: [head, ...rows] },
  ];
}

function row({ content: cells = [] }: NodeJson): TableRow {
  return {
    type: "tableRow",
    children: cells.map(({ content = [] }) => ({
      type: "tableCell",
      children: phrasing(content, true).flatMap(withSpaces),
    })),
  };
}

/** The reader trims a cell, so that spaces at the ends of its texts are written as references. */
function withSpaces(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== "text") return [node];
  const text = node.value.trim();
  const start = node.value.length - node.value.trimStart().length;
  const [before, after] = [node.value.slice(0, start), node.value.slice(start + text.length)];
  return [
    ...references(before),
    ...(text === "" ? [] : [{ ...node, value: text }]),
    ...references(after),
  ];
}

function references(spaces: string): PhrasingContent[] {
  return [...spaces].map((space) => ({
    type: "html",
    value: `&#x${(space.codePointAt(0) as number).toString(16).toUpperCase()};`,
  }));
}
