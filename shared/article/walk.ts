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
  return [...walk(blocks)].filter(({ node }) => node.type === type);
}
