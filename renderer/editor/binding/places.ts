import type { Node, ResolvedPos } from "@tiptap/pm/model";
import * as Y from "yjs";

/**
 * Where a position of the editor's document is in the shared one, in a form that stays with its letters
 * whatever is written around it; null where the two are not in step. y-tiptap's own way asks its table of
 * which node is which shared element, and that has holes: a place beyond one is then another place.
 */
export function placeAt(
  position: number,
  doc: Node,
  body: Y.XmlFragment,
): Y.RelativePosition | null {
  const $position = doc.resolve(position);
  let type: Y.XmlFragment = body;
  for (let depth = 0; depth < $position.depth; depth += 1) {
    const child = childAt(type, $position.node(depth), $position.index(depth));
    if (!(child instanceof Y.XmlElement)) return null;
    type = child;
  }
  return placeIn(type, $position);
}

function placeIn(type: Y.XmlFragment, $position: ResolvedPos): Y.RelativePosition | null {
  const { parent, nodeBefore, nodeAfter } = $position;
  const index = $position.index();
  if (!nodeBefore?.isText && !nodeAfter?.isText) {
    return Y.createRelativePositionFromTypeIndex(type, Math.min(index, type.length));
  }
  const run = nodeBefore?.isText && $position.textOffset === 0 ? index - 1 : index;
  const text = childAt(type, parent, run);
  if (!(text instanceof Y.XmlText)) return null;
  const letters = $position.parentOffset - startOfRun(parent, run);
  return letters > text.length ? null : Y.createRelativePositionFromTypeIndex(text, letters, -1);
}

/** Where the run of text begins that a child is part of, from the start of its parent. */
function startOfRun(parent: Node, index: number): number {
  let first = index;
  while (first > 0 && parent.child(first - 1).isText) first -= 1;
  let start = 0;
  for (let before = 0; before < first; before += 1) start += parent.child(before).nodeSize;
  return start;
}

/** The shared element, or the text, of a child. Text of several marks is one. */
function childAt(type: Y.XmlFragment, parent: Node, index: number) {
  if (!parent.inlineContent) return index < type.length ? type.get(index) : undefined;
  let group = 0;
  for (let before = 1; before <= index; before += 1) {
    if (!(parent.child(before - 1).isText && parent.maybeChild(before)?.isText)) group += 1;
  }
  return type.toArray().filter((child) => !isEmptyText(child))[group];
}

/** A text whose letters are gone stays in the shared document and is nothing in the editor's. */
const isEmptyText = (type: unknown): boolean => type instanceof Y.XmlText && type.length === 0;

/**
 * The position of such a place in the editor's document: where its block was, if that is gone and still
 * remembered; null if it is not, where it is of another text, or the two documents are not in step.
 */
export function positionOf(
  place: Y.RelativePosition,
  doc: Node,
  body: Y.XmlFragment,
): number | null {
  const found = body.doc && Y.createAbsolutePositionFromRelativePosition(place, body.doc);
  const path = found && pathTo(found, body);
  return path ? along(path, doc, 0) : null;
}

/** From the body down: which child, which child of that, and last a letter or the child it stands before. */
function pathTo({ type, index }: Y.AbsolutePosition, body: Y.XmlFragment): number[] | null {
  let path = [type instanceof Y.XmlText ? index : childrenBefore(type, index)];
  let inner: Y.AbstractType<unknown> = type;
  while (inner !== body) {
    const item = inner._item;
    if (!(item?.parent instanceof Y.AbstractType)) return null;
    const before = countLeft(item.left);
    path = item.deleted || isEmptyText(inner) ? [before] : [before, ...path];
    inner = item.parent;
  }
  return path;
}

function childrenBefore(type: Y.AbstractType<unknown>, index: number): number {
  if (!(type instanceof Y.XmlFragment)) return 0;
  return type.slice(0, index).filter((child) => !isEmptyText(child)).length;
}

function countLeft(last: Y.Item | null): number {
  let count = 0;
  for (let item = last; item !== null; item = item.left) {
    if (item.deleted || !(item.content instanceof Y.ContentType)) continue;
    if (!isEmptyText(item.content.type)) count += 1;
  }
  return count;
}

function along([index = 0, ...rest]: number[], node: Node, start: number): number | null {
  const children = groupsOf(node);
  const child = children[index];
  if (rest.length === 0) {
    const end = index === children.length ? node.content.size : null;
    const offset = child?.offset ?? end;
    return offset === null ? null : start + offset;
  }
  if (child === undefined) return null;
  if (child.node === null) return start + child.offset + Math.min(rest[0] ?? 0, child.size);
  return along(rest, child.node, start + child.offset + 1);
}

interface Group {
  readonly offset: number;
  readonly size: number;
  /** Null for a run of text. */
  readonly node: Node | null;
}

/** The children as the shared document has them: a run of text is one. */
function groupsOf(node: Node): Group[] {
  const groups: Group[] = [];
  node.forEach((child, offset) => {
    const last = groups.at(-1);
    if (child.isText && last?.node === null) {
      groups[groups.length - 1] = { ...last, size: last.size + child.nodeSize };
    } else {
      groups.push({ offset, size: child.nodeSize, node: child.isText ? null : child });
    }
  });
  return groups;
}
