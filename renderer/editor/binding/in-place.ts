import type { Node } from "@tiptap/pm/model";
import { type ProsemirrorBinding, updateYFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { relativeSelection } from "./relative-selection.ts";
import { shareStyles } from "./restyle.ts";

/**
 * Shares `doc` where its blocks are those that are shared, in their order, and some of them changed:
 * these alone are compared. y-tiptap would compare the whole article, at each key. Returns false where
 * blocks came, went or changed places; nothing was done then. To be called in a transaction.
 */
export function shareInPlace(binding: ProsemirrorBinding, doc: Node): boolean {
  const changed = changedBlocks(binding, doc);
  if (changed === null) return false;
  const { type: body, mapping, prosemirrorView: view } = binding;
  mapping.set(body, doc);
  for (const { element, was, block } of changed) {
    if (!shareStyles(binding, element, was, block))
      updateYFragment(binding.doc, element, block, binding);
  }
  if (view !== null) binding.beforeTransactionSelection = relativeSelection(binding, view.state);
  return true;
}

interface Changed {
  readonly element: Y.XmlElement;
  /** As it was shared last, if that is known. */
  readonly was: unknown;
  readonly block: Node;
}

/** Null where not every block of `doc` stands opposite its own element. */
function changedBlocks({ type: body, mapping }: ProsemirrorBinding, doc: Node): Changed[] | null {
  const elements: readonly unknown[] = body.toArray();
  if (elements.length !== doc.childCount) return null;
  const changed: Changed[] = [];
  const before = new Set<unknown>();
  for (const [index, element] of elements.entries()) {
    const block = doc.child(index);
    if (!(element instanceof Y.XmlElement) || element.nodeName !== block.type.name) return null;
    const was = mapping.get(element);
    if (was === block) continue;
    before.add(was);
    changed.push({ element, was, block });
  }
  // One that stood elsewhere was moved here.
  return changed.some(({ block }) => before.has(block)) ? null : changed;
}
