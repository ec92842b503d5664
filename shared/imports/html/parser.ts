import type { Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { assertBounded, refusal } from "./bounds.ts";

const parser = unified().use(rehypeParse, { fragment: false }).freeze();

/**
 * The file as a tree, as browsers without scripts understand it. Nothing of it runs or is fetched.
 * @throws Problem BAD_FILE where it is built to overwhelm its reader
 */
export function parseHtml(text: string): Root {
  assertBounded(text);
  const tree = parser.parse(text);
  assertShallow(tree);
  return tree;
}

/** Deeper than a walk over the tree, call by call, may go. */
const DEEPEST = 2_000;

function assertShallow(tree: Root): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw refusal("nests its elements deeper");
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
}
