import type { Node, Slice } from "@tiptap/pm/model";
import { type Mappable, ReplaceStep, Transform } from "@tiptap/pm/transform";
import type { Suggested } from "../../../shared/article/review/suggested.ts";
import { type Looked, markAttributes, markChanged, markFormatted } from "./changed.ts";
import { comesTo } from "./comes-to.ts";
import { courseOf, type Replaced } from "./course.ts";
import { asDeleted, nodesAsDeleted } from "./deleted.ts";
import { markInserted, nodesAsInserted } from "./inserted.ts";
import { turnedBlocks } from "./turned.ts";

/** A document in which an edit is suggested, and how places of the edited document lead to it. */
export interface AsSuggested {
  readonly doc: Node;
  readonly mapping: Mappable;
  /** Where the caret goes, if not where the mapping leads it. */
  readonly caret?: number;
}

/**
 * What an edit becomes where it is only suggested: all that it took away stands again with the mark
 * of who wants it out, all that it brought is marked as put in. Null where that cannot be said, so
 * that the edit must not be made: headline and dek cannot be suggested away, say.
 *
 * Accepted, the result is the edited document, and rejected the one before; where marks within
 * blocks would not come to that, the blocks are suggested as wholes.
 */
export function suggestEdit(edit: Transform, by: Suggested): AsSuggested | null {
  const [before, after] = [edit.before, edit.doc];
  const looked = lookAt(edit);
  const finely = within(looked, after, by);
  if (finely !== null && comesTo(finely.doc, before, after)) return finely;
  const wholly = asWholes(looked, after, by);
  return wholly !== null && comesTo(wholly.doc, before, after) ? wholly : null;
}

function lookAt({ before, steps, mapping }: Transform): Looked {
  return {
    before,
    course: courseOf(mapping.maps, before.content.size),
    steps: steps.map((step, index) => {
      const since = mapping.slice(index);
      return { step, toNow: (position) => since.map(position) };
    }),
  };
}

/** Block by block and word by word. */
function within(looked: Looked, after: Node, by: Suggested): AsSuggested | null {
  const { before, course } = looked;
  const { turned, left } = turnedBlocks(before, after, course.replaced);
  if (!left.every((one) => isBalanced(one, before, after))) return null;
  const tr = new Transform(after);
  for (const { was, at } of turned) markChanged(tr, at, was, by);
  markAttributes(tr, looked, by);
  markFormatted(tr, looked, by);
  const marked = tr.mapping.maps.length;
  try {
    for (const one of left.toReversed()) suggestReplaced(tr, one, before, by);
  } catch (error) {
    if (error instanceof RangeError || error instanceof Error) return null;
    throw error;
  }
  return { doc: tr.doc, mapping: tr.mapping.slice(marked) };
}

function isBalanced({ from, to, newFrom, newTo }: Replaced, before: Node, after: Node): boolean {
  const closed = (slice: Slice) => slice.openStart === slice.openEnd;
  return closed(before.slice(from, to)) && closed(after.slice(newFrom, newTo));
}

function suggestReplaced(tr: Transform, one: Replaced, before: Node, by: Suggested): void {
  const { from, to, newFrom, newTo } = one;
  if (newFrom < newTo) markInserted(tr, newFrom, newTo, by);
  if (from === to) return;
  const gone = asDeleted(before.slice(from, to), by);
  if (gone.size > 0) tr.step(new ReplaceStep(newFrom, newFrom, gone));
}

/** The blocks that an edit touched, the old ones to go and the new ones put in. */
function asWholes({ before, course }: Looked, after: Node, by: Suggested): AsSuggested | null {
  const head = alike(before, after, (node, index) => node.child(index));
  const behind = alike(
    before,
    after,
    (node, index) => node.child(node.childCount - 1 - index),
    head,
  );
  const old = before.children.slice(head, before.childCount - behind);
  const now = after.children.slice(head, after.childCount - behind);
  if ([...old, ...now].some(({ type }) => type.name === "headline" || type.name === "dek"))
    return null;
  if (course.replaced.length === 0) return null;
  const gone = nodesAsDeleted(old, by);
  const at = after.children.slice(0, head).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const tr = new Transform(after);
  const end = at + now.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  tr.replaceWith(at, end, nodesAsInserted(now, by));
  const shown = new Transform(tr.doc).insert(at, gone);
  return { doc: shown.doc, mapping: shown.mapping };
}

/** How many children two documents share from one end. */
function alike(
  one: Node,
  other: Node,
  child: (node: Node, index: number) => Node,
  taken = 0,
): number {
  const most = Math.min(one.childCount, other.childCount) - taken;
  let count = 0;
  while (count < most && child(one, count) === child(other, count)) count += 1;
  return count;
}
