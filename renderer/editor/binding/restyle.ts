import type { Node } from "@tiptap/pm/model";
import type { ProsemirrorBinding } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { attributesOf } from "./put-in.ts";

/**
 * Shares a block that is shared as `was` where its words are the same and some of them have another style.
 * y-tiptap reads such a text three times and compares it letter by letter. Returns false where more
 * changed; nothing was done then. To be called in a transaction.
 */
export function shareStyles(
  { mapping }: ProsemirrorBinding,
  element: Y.XmlElement,
  was: unknown,
  block: Node,
): boolean {
  if (!isOfSameWords(was, block)) return false;
  const [text, ...others] = element.toArray();
  if (others.length > 0 || !(text instanceof Y.XmlText)) return false;
  if (text.length !== block.content.size) return false;
  const plain = stylesOff(text);
  text.applyDelta(
    block.children.map(({ nodeSize, marks }) => ({
      retain: nodeSize,
      attributes: { ...plain, ...attributesOf(marks) },
    })),
  );
  mapping.set(element, block);
  mapping.set(text, [...block.children]);
  return true;
}

function isOfSameWords(was: unknown, block: Node): boolean {
  const isOne = was !== null && typeof was === "object" && !Array.isArray(was);
  return isOne && isSameText(was as Node, block);
}

function isSameText(was: Node, block: Node): boolean {
  const isPlain = ({ children }: Node) =>
    children.length > 0 && children.every(({ isText, marks }) => isText && marks.every(isAlone));
  return (
    was.sameMarkup(block) && isPlain(was) && isPlain(block) && was.textContent === block.textContent
  );
}

/** Marks that may lie over others of their own kind have other names in what is shared. */
const isAlone = ({ type }: Node["marks"][number]) => type.excludes(type);

/** Every style that was ever given in a text, taken away. */
function stylesOff(text: Y.XmlText): Record<string, null> {
  const off: Record<string, null> = {};
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentFormat) off[item.content.key] = null;
  }
  return off;
}
