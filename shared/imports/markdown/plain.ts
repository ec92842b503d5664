import type { PhrasingContent } from "mdast";

/** The text of nodes that are text alone; null where one is not. */
export function plain(nodes: readonly PhrasingContent[]): string | null {
  return nodes.every((node) => node.type === "text")
    ? nodes.map(({ value }) => value).join("")
    : null;
}
