import type { Table } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { inlineNodes, isImage } from "./inline.ts";
import type { Reading } from "./reading.ts";

/** A table of GFM; its first row names the columns. A picture in a cell leaves its alt text. */
export function tableBlock({ children: rows }: Table, reading: Reading): NodeJson {
  return {
    type: "table",
    attrs: { headerRow: true },
    content: rows.map((row) => ({
      type: "tableRow",
      content: row.children.map((cell) => ({
        type: "tableCell",
        content: inlineNodes(cell.children, reading).flatMap((node) => words(node, reading)),
      })),
    })),
  };
}

function words(node: NodeJson, reading: Reading): NodeJson[] {
  if (!isImage(node)) return [node];
  reading.audit.note("markup");
  return node.attrs.alt === "" ? [] : [{ type: "text", text: node.attrs.alt }];
}
