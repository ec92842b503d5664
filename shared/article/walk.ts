import type { NodeJson } from "./article.ts";

/** A node somewhere in the body, with the id of the top-level block that it stands in. */
export interface Placed {
  readonly node: NodeJson;
  readonly block: string | null;
}

/** Every node of the body in reading order: each block, then what it holds. */
export function* walk(blocks: readonly NodeJson[]): Generator<Placed> {
  for (const block of blocks) {
    const id = block.attrs?.id;
    yield* below(block, typeof id === "string" ? id : null);
  }
}

function* below(node: NodeJson, block: string | null): Generator<Placed> {
  yield { node, block };
  for (const child of node.content ?? []) yield* below(child, block);
}

/** Every node of one kind, in reading order. */
export function nodesOf(blocks: readonly NodeJson[], type: string): Placed[] {
  return blocks.flatMap((block) => kindsIn(block).get(type) ?? []);
}

const kinds = new WeakMap<NodeJson, ReadonlyMap<string, readonly Placed[]>>();

/** A block that has been looked through is not looked through again: nobody changes one. */
function kindsIn(block: NodeJson): ReadonlyMap<string, readonly Placed[]> {
  let found = kinds.get(block);
  if (found === undefined) {
    found = Map.groupBy(walk([block]), ({ node }) => node.type);
    kinds.set(block, found);
  }
  return found;
}
