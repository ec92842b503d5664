import type { Node } from "@tiptap/pm/model";
import { diffArrays } from "diff";
import { blockKey } from "../../../shared/article/block-key.ts";

/** The place of one block among its siblings before and after an edit. */
export interface Survivor {
  readonly was: number;
  readonly is: number;
}

/**
 * Which of some blocks are among those that replaced them, as many as kept their order; of the
 * moved ones, none.
 */
export function recognised(
  before: readonly Node[],
  after: readonly Node[],
  moved: ReadonlySet<Node>,
): Survivor[] {
  if (before.length === 0 || after.length === 0) return [];
  const [old, given] = inCommon(
    before.map((node) => (moved.has(node) ? null : keyOf(node))),
    after.map(keyOf),
  );
  const found: Survivor[] = [];
  let [was, is] = [0, 0];
  for (const { added, removed, value } of diffArrays(old.keys, given.keys)) {
    if (!added && !removed) {
      value.forEach((_, index) => {
        found.push({
          was: old.places[was + index] as number,
          is: given.places[is + index] as number,
        });
      });
    }
    if (!added) was += value.length;
    if (!removed) is += value.length;
  }
  return found;
}

type Key = string | Node | null;

/** A block without an id of its own is known again only where it is the very same. */
const keyOf = (node: Node): Key => blockKey(node.type.name, node.attrs.id) ?? node;

/** The keys found on both sides, with their places: what is compared is never long for nothing. */
function inCommon(one: readonly Key[], other: readonly Key[]) {
  return [shared(one, new Set(other)), shared(other, new Set(one))] as const;
}

function shared(keys: readonly Key[], others: ReadonlySet<Key>) {
  const places = keys.flatMap((key, place) => (others.has(key) ? [place] : []));
  return { places, keys: places.map((place) => keys[place] as Key) };
}
