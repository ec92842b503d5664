import { type NodeJson, plainText } from "../../article/article.ts";
import { splitDateline } from "../lines/dateline.ts";

/**
 * Moves the dateline out of the first paragraph, where the wires put it, before a date that stood under
 * the headline. Where both name a day, the paragraph keeps its own.
 */
export function takeDateline(
  blocks: readonly NodeJson[],
  date: string | null,
): { blocks: NodeJson[]; dateline: string | null } {
  const at = blocks.findIndex(({ type }) => type === "paragraph");
  const first = blocks[at];
  const text = plainText(first?.content ?? []);
  const split = splitDateline(text);
  const clashes = date !== null && /\d/u.test(split?.dateline ?? "");
  if (first === undefined || split === null || clashes)
    return { blocks: [...blocks], dateline: date };
  const content = without(first.content ?? [], text.length - split.text.length);
  const dateline = date === null ? split.dateline : `${split.dateline}, ${date}`;
  return { blocks: blocks.with(at, { ...first, content }), dateline };
}

/** The line without its first characters; a hard break is one. */
function without(line: readonly NodeJson[], characters: number): NodeJson[] {
  let left = characters;
  return line.flatMap((node): NodeJson[] => {
    const length = node.text?.length ?? 1;
    const cut = Math.min(left, length);
    left -= cut;
    if (cut === length) return [];
    return [node.text === undefined ? node : { ...node, text: node.text.slice(cut) }];
  });
}
