import type { NodeJson } from "../article/article.ts";
import { idOf, newBlockId } from "../article/block-id.ts";
import type { BodyEdit } from "../article/ydoc/edit-body.ts";
import type { BlockPart } from "./article-part.ts";
import { rightPlace } from "./right-place.ts";

/**
 * What has to be done to the blocks of `into` for this one to be as it is in `from`. Null where it
 * no longer stands where the part says.
 */
export function bodyEdit(
  from: readonly NodeJson[],
  into: readonly NodeJson[],
  { was, is, moves }: BlockPart,
): BodyEdit | null {
  const [old, given] = [placeOf(from, was), placeOf(into, is)];
  if (old === "missing" || given === "missing") return null;
  const block = old === null ? null : from[old];
  if (old === null || block === null || block === undefined) {
    return given === null ? null : { out: given, put: filler(into, given) };
  }
  const at = given === null || moves ? rightPlace(from, into, old, given) : given;
  return { out: given, put: { at, block: withFreeId(block, into, given) } };
}

function placeOf(blocks: readonly NodeJson[], id: string | null): number | null | "missing" {
  if (id === null) return null;
  const place = blocks.findIndex((block) => idOf(block) === id);
  return place === -1 ? "missing" : place;
}

/** An article is never without a line to write in. */
function filler(into: readonly NodeJson[], given: number): BodyEdit["put"] {
  if (into.length > 1) return null;
  return { at: given, block: { type: "paragraph", attrs: { id: newBlockId() } } };
}

/** It gets its own id back, unless another block has that by now. */
function withFreeId(block: NodeJson, into: readonly NodeJson[], given: number | null): NodeJson {
  const isTaken = into.some((other, place) => place !== given && idOf(other) === idOf(block));
  if (!isTaken && idOf(block) !== null) return block;
  const replaced = given === null ? undefined : into[given];
  const own = replaced === undefined ? null : idOf(replaced);
  return { ...block, attrs: { ...block.attrs, id: own ?? newBlockId() } };
}
