import type { NodeJson } from "../article/article.ts";

/** A line's text; a break in it is a line end. */
export function lineText(line: readonly NodeJson[]): string {
  return line.map(textOf).join("");
}

/** What stands in a line between two places, counted in code units, with its styles. */
export function sliceLine(line: readonly NodeJson[], from: number, to: number): NodeJson[] {
  let at = 0;
  return line.flatMap((node): NodeJson[] => {
    const text = textOf(node);
    const [start, end] = [Math.max(0, from - at), Math.min(text.length, to - at)];
    at += text.length;
    if (start >= end) return [];
    return [node.type === "hardBreak" ? node : { ...node, text: text.slice(start, end) }];
  });
}

function textOf({ type, text }: NodeJson): string {
  return type === "hardBreak" ? "\n" : (text ?? "");
}
