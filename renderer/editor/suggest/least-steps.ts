import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { ReplaceStep, type Transform } from "@tiptap/pm/transform";

/**
 * Makes a document what another is by steps that touch as little as can be: a block that only gets
 * a mark or an attribute stays where it is, for the caret and for what others write in it.
 */
export function leadTo(tr: Transform, target: Node): void {
  alter(tr, tr.doc, target, 0);
}

/** `start` is where the content of `was` begins. Goes from the end, so that places before it stand. */
function alter(tr: Transform, was: Node, is: Node, start: number): void {
  if (was.content === is.content) return;
  if (was.inlineContent) {
    alterText(tr, was, is, start);
    return;
  }
  const [head, tail] = [alikeFrom(was, is, 0), 0];
  const behind = alikeBehind(was, is, head + tail);
  const [end, newEnd] = [was.childCount - behind, is.childCount - behind];
  const offsets = offsetsOf(was, start);
  for (let back = 1; back <= behind; back += 1) {
    const index = was.childCount - back;
    alterNode(tr, was.child(index), is.child(is.childCount - back), offsets[index] ?? start);
  }
  const isPaired = end - head === newEnd - head && paired(was, is, head, end);
  if (isPaired) {
    for (let index = end - 1; index >= head; index -= 1) {
      alterNode(tr, was.child(index), is.child(index), offsets[index] ?? start);
    }
  } else if (head < end || head < newEnd) {
    const content = Fragment.fromArray(is.children.slice(head, newEnd));
    replace(tr, offsets[head] ?? start, offsets[end] ?? start, content);
  }
  for (let index = head - 1; index >= 0; index -= 1) {
    alterNode(tr, was.child(index), is.child(index), offsets[index] ?? start);
  }
}

function alterNode(tr: Transform, was: Node, is: Node, at: number): void {
  if (was === is) return;
  alter(tr, was, is, at + 1);
  for (const [name, value] of Object.entries(is.attrs)) {
    if (was.attrs[name] !== value) tr.setNodeAttribute(at, name, value);
  }
}

/** Blocks that stand for one another: of one kind, and of one id where they have any. */
const isSame = (was: Node, is: Node) =>
  was === is || (was.type === is.type && (was.attrs.id ?? null) === (is.attrs.id ?? null));

function alikeFrom(was: Node, is: Node, from: number): number {
  let index = from;
  const most = Math.min(was.childCount, is.childCount);
  while (index < most && isSame(was.child(index), is.child(index))) index += 1;
  return index;
}

function alikeBehind(was: Node, is: Node, head: number): number {
  let count = 0;
  const most = Math.min(was.childCount, is.childCount) - head;
  while (
    count < most &&
    isSame(was.child(was.childCount - 1 - count), is.child(is.childCount - 1 - count))
  ) {
    count += 1;
  }
  return count;
}

function paired(was: Node, is: Node, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (was.child(index).type !== is.child(index).type) return false;
  }
  return true;
}

/** Where each child begins, and where the last one ends. */
function offsetsOf(node: Node, start: number): number[] {
  const offsets = [start];
  node.forEach((child, offset) => {
    offsets.push(start + offset + child.nodeSize);
  });
  return offsets;
}

function alterText(tr: Transform, was: Node, is: Node, start: number): void {
  const from = was.content.findDiffStart(is.content);
  const ends = was.content.findDiffEnd(is.content);
  if (from === null || ends === null) return;
  const over = Math.max(0, from - Math.min(ends.a, ends.b));
  const [to, newTo] = [ends.a + over, ends.b + over];
  const isOnlyMarked =
    to === newTo && was.textBetween(from, to, "", "\n") === is.textBetween(from, newTo, "", "\n");
  if (isOnlyMarked) markText(tr, is, from, to, start);
  else replace(tr, start + from, start + to, is.content.cut(from, newTo));
}

function markText(tr: Transform, is: Node, from: number, to: number, start: number): void {
  is.nodesBetween(from, to, (node, at) => {
    const [begin, end] = [start + Math.max(from, at), start + Math.min(to, at + node.nodeSize)];
    const old = tr.doc.slice(begin, end).content.content.flatMap(({ marks }) => marks);
    for (const mark of old) if (!mark.isInSet(node.marks)) tr.removeMark(begin, end, mark);
    for (const mark of node.marks) tr.addMark(begin, end, mark);
  });
}

function replace(tr: Transform, from: number, to: number, content: Fragment): void {
  tr.step(new ReplaceStep(from, to, new Slice(content, 0, 0)));
}
