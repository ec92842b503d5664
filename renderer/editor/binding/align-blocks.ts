import type { Node } from "@tiptap/pm/model";
import { Mapping } from "@tiptap/pm/transform";
import { type ProsemirrorBinding, updateYFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { Edit } from "./edit.ts";
import { shareWordsPutIn } from "./put-in.ts";
import { type Course, type Parent, survivors } from "./survivors.ts";

/**
 * Brings the shared blocks in line with `doc`, in all lists and quotes: what an edit took away goes,
 * what it brought comes, and each block that went on keeps its shared element. Attributes of
 * those, and texts but for words put in as a suggestion, are left to y-tiptap, which then finds every
 * node opposite its own element. To be called in a transaction. Does nothing where the edit does not
 * begin at what is shared.
 */
export function alignBlocks(binding: ProsemirrorBinding, edit: Edit, doc: Node): void {
  const { type: body, mapping: nodes } = binding;
  const begun = body
    .toArray()
    .every((element, index) => nodes.get(element) === edit.before.maybeChild(index));
  if (!begun) return;
  const course = { mapping: new Mapping([...edit.maps]), moved: new Set(edit.moved) };
  align(body, { node: edit.before, start: 0 }, { node: doc, start: 0 }, { binding, course });
}

interface Context {
  readonly binding: ProsemirrorBinding;
  readonly course: Course;
}

function align(shared: Y.XmlFragment, before: Parent, after: Parent, context: Context): void {
  const elements = shared.toArray();
  if (!isSharedFormOf(elements, before.node)) return;
  const kept = survivors(before, after, context.course);
  removeOthers(shared, new Set(kept.map(({ was }) => was)), context.binding);
  insertOthers(shared, after.node, new Set(kept.map(({ is }) => is)), context.binding);
  const [starts, newStarts] = [startsIn(before), startsIn(after)];
  for (const { was, is } of kept) {
    const [old, now] = [before.node.child(was), after.node.child(is)];
    if (old === now) continue;
    const element = elements[was] as Y.XmlElement;
    // It stands for `old` no longer, which may stand elsewhere in the document: pasted, say.
    context.binding.mapping.delete(element);
    if (now.inlineContent) shareWordsPutIn(context.binding, element, old, now);
    if (now.inlineContent || now.isLeaf) continue;
    const from = { node: old, start: starts[was] as number };
    const to = { node: now, start: newStarts[is] as number };
    align(element, from, to, context);
  }
}

function isSharedFormOf(
  elements: readonly unknown[],
  { children }: Node,
): elements is readonly Y.XmlElement[] {
  return (
    elements.length === children.length &&
    elements.every(
      (element, index) =>
        element instanceof Y.XmlElement && element.nodeName === children[index]?.type.name,
    )
  );
}

function removeOthers(
  shared: Y.XmlFragment,
  kept: ReadonlySet<number>,
  binding: ProsemirrorBinding,
) {
  for (let index = shared.length - 1; index >= 0; index -= 1) {
    if (kept.has(index)) continue;
    binding.mapping.delete(shared.get(index));
    shared.delete(index, 1);
  }
}

function insertOthers(
  shared: Y.XmlFragment,
  { children }: Node,
  kept: ReadonlySet<number>,
  binding: ProsemirrorBinding,
) {
  children.forEach((node, index) => {
    if (kept.has(index)) return;
    const element = new Y.XmlElement(node.type.name);
    shared.insert(index, [element]);
    updateYFragment(binding.doc, element, node, binding);
  });
}

/** Where the content of each child begins. */
function startsIn({ node, start }: Parent): number[] {
  const starts: number[] = [];
  node.forEach((_child, offset) => {
    starts.push(start + offset + 1);
  });
  return starts;
}
