import type { NodeJson } from "../../article/article.ts";

/** "TK" as a word of its own. In any other file than Stet's it means: still to come. */
const TO_COME = /(?<![\p{L}\p{N}_])TK(?![\p{L}\p{N}_])/gu;

/** What stands for a node without a text, between words. */
const NO_TEXT = "\n";

/** The nodes with each bare TK marked, at any depth: also one whose letters or neighbours differ in their marks. */
export function markToCome(nodes: readonly NodeJson[]): NodeJson[] {
  const line = nodes.map(({ text }) => text ?? NO_TEXT).join("");
  const found = Array.from(line.matchAll(TO_COME), ({ index }) => index);
  let start = 0;
  return nodes.flatMap((node) => {
    const from = start;
    start += (node.text ?? NO_TEXT).length;
    if (node.text !== undefined)
      return markText(
        node,
        found.map((at) => at - from),
      );
    return [node.content === undefined ? node : { ...node, content: markToCome(node.content) }];
  });
}

/** The text's parts in and between those that begin at these places, which may lie outside of it. */
function markText(node: NodeJson, places: readonly number[]): NodeJson[] {
  const text = node.text ?? "";
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
  const ends = [0, ...places.flatMap((at) => [inside(at), inside(at + 2)]), text.length];
  return ends.slice(1).flatMap((end, part): NodeJson[] => {
    const cut = text.slice(ends[part], end);
    if (cut === "") return [];
    // Between two ends, every other part is a TK.
    if (part % 2 === 0) return [{ ...node, text: cut }];
    return [{ ...node, text: cut, marks: [...(node.marks ?? []), { type: "tk" }] }];
  });
}
