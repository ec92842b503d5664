import type { Heading, Nodes, Root } from "mdast";
import { wordsOf } from "./words.ts";

/**
 * The anchor of each heading as GitHub makes it from its words: small letters, hyphens for spaces,
 * no other signs; a number behind those that are there already.
 */
export function anchorsOf(root: Root): Map<Heading, string> {
  const anchors = new Map<Heading, string>();
  const used = new Map<string, number>();
  for (const heading of headingsIn(root)) {
    const name = anchorOf(wordsOf(heading));
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    anchors.set(heading, before === 0 ? name : `${name}-${before}`);
  }
  return anchors;
}

function anchorOf(title: string): string {
  const kept = title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "");
  return kept.replaceAll(" ", "-");
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === "heading") return [node];
  return "children" in node ? node.children.flatMap(headingsIn) : [];
}
