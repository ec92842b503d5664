import type { BlockContent, List, ListItem } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import type { Writing } from "./writing.ts";

export function list(node: NodeJson, { flow }: Writing): List {
  const items = (node.content ?? []).map(
    (item): ListItem => ({
      type: "listItem",
      spread: false,
      children: apart(flow(item.content ?? [])),
    }),
  );
  const spread = !items.every(isTight);
  for (const item of items) item.spread = spread;
  const ordered = node.type === "orderedList";
  return {
    type: "list",
    ordered,
    spread,
    children: items,
    ...(ordered ? { start: Number(node.attrs?.start) } : {}),
  };
}

/** Bullets of lists that open each other would be a rule (`- - -`): a comment stands between them. */
function apart(blocks: BlockContent[]): BlockContent[] {
  return blocks[0]?.type === "list" ? [{ type: "html", value: "<!-- -->" }, ...blocks] : blocks;
}

/** An item that needs no blank line in it: a line of text, and perhaps a list of such below it. */
function isTight({ children: [line, below, ...more] }: ListItem): boolean {
  if (line === undefined) return true;
  if (line.type !== "paragraph" || more.length > 0) return false;
  return below === undefined || (below.type === "list" && below.spread === false);
}
