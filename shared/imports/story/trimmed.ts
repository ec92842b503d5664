import type { NodeJson } from "../../article/article.ts";

/** The line without the breaks and spaces at its ends. */
export function trimmed(nodes: readonly NodeJson[]): NodeJson[] {
  const kept = [...nodes];
  while (kept.length > 0 && isSpace(kept[0])) kept.shift();
  while (kept.length > 0 && isSpace(kept.at(-1))) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.text !== undefined) kept[0] = { ...first, text: first.text.trimStart() };
  if (last?.text !== undefined) {
    kept[kept.length - 1] = { ...last, text: (kept.at(-1)?.text ?? "").trimEnd() };
  }
  return kept;
}

function isSpace(node: NodeJson | undefined): boolean {
  return node?.type === "hardBreak" || node?.text?.trim() === "";
}
