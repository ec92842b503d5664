import type { NodeJson } from "../../article/article.ts";
import { joinText } from "../../article/portable/line.ts";

/** The words of blocks as one line, with a hard break where a block ended. */
export function oneLine(blocks: readonly NodeJson[]): NodeJson[] {
  const lines = blocks.flatMap(linesOf);
  return joinText(
    lines.flatMap((line, at) => (at === 0 ? line : [{ type: "hardBreak" }, ...line])),
  );
}

function linesOf({ content = [] }: NodeJson): (readonly NodeJson[])[] {
  const isLine = content.every(({ type }) => type === "text" || type === "hardBreak");
  if (isLine) return content.length === 0 ? [] : [content];
  return content.flatMap(linesOf);
}
