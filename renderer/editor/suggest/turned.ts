import type { Node } from "@tiptap/pm/model";
import type { Replaced } from "./course.ts";

/** A block that is another kind now, or a block without content that has other attributes. */
export interface Turned {
  readonly was: Node;
  readonly at: number;
}

/** Takes from what was replaced the tokens of blocks that were only made another kind. */
export function turnedBlocks(
  before: Node,
  after: Node,
  replaced: readonly Replaced[],
): { turned: Turned[]; left: Replaced[] } {
  const left = replaced.flatMap((one) => tokens(one, before, after));
  const turned: Turned[] = [];
  for (const first of left) {
    const [was, is] = [before.nodeAt(first.from), after.nodeAt(first.newFrom)];
    if (!was || !is || first.from === first.to || first.newFrom === first.newTo) continue;
    const [end, newEnd] = [first.from + was.nodeSize, first.newFrom + is.nodeSize];
    const last = left.find(({ from, to, newTo }) => from < to && to === end && newTo === newEnd);
    if (last === undefined || !isTurn(was, is, first === last)) continue;
    turned.push({ was, at: first.newFrom });
    const margin = was.isLeaf ? was.nodeSize : 1;
    Object.assign(first, { from: first.from + margin, newFrom: first.newFrom + margin });
    if (!was.isLeaf) Object.assign(last, { to: end - 1, newTo: newEnd - 1 });
  }
  return {
    turned,
    left: left.filter(({ from, to, newFrom, newTo }) => from < to || newFrom < newTo),
  };
}

function isTurn(was: Node, is: Node, isWhole: boolean): boolean {
  if (was.isInline || is.isInline) return false;
  if (was.isLeaf || is.isLeaf) return was.type === is.type;
  if (!was.inlineContent || !is.inlineContent) return false;
  return !isWhole || was.content.size === 0 || is.content.size === 0;
}

/** The most tokens of blocks that are looked at one by one. */
const MOST = 64;

/** Where blocks' tokens stand in for as many others, each by itself. */
function tokens(one: Replaced, before: Node, after: Node): Replaced[] {
  const { from, to, newFrom, newTo } = one;
  const size = to - from;
  const isStructure =
    size > 1 &&
    size <= MOST &&
    newTo - newFrom === size &&
    before.textBetween(from, to, "", "x") === "" &&
    after.textBetween(newFrom, newTo, "", "x") === "";
  if (!isStructure) return [{ ...one }];
  return Array.from({ length: size }, (_, at) => ({
    from: from + at,
    to: from + at + 1,
    newFrom: newFrom + at,
    newTo: newFrom + at + 1,
  }));
}
