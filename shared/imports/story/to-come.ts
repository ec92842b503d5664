import type { NodeJson } from "../../article/article.ts";

/** "TK" as a word of its own. In any other file than Stet's it means: still to come. */
const TO_COME = /(?<![\p{L}\p{N}_])TK(?![\p{L}\p{N}_])/u;

/** The nodes with each bare TK marked, at any depth. */
export function markToCome(nodes: readonly NodeJson[]): NodeJson[] {
  return nodes.flatMap((node) => {
    if (node.text !== undefined) return markText(node);
    return [node.content === undefined ? node : { ...node, content: markToCome(node.content) }];
  });
}

function markText(node: NodeJson): NodeJson[] {
  const parts = (node.text ?? "").split(new RegExp(`(${TO_COME.source})`, "u"));
  return parts
    .filter((text) => text !== "")
    .map((text) => {
      if (text !== "TK") return { ...node, text };
      return { ...node, text, marks: [...(node.marks ?? []), { type: "tk" }] };
    });
}
