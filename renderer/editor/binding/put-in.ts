import type { Mark, Node } from "@tiptap/pm/model";
import type { ProsemirrorBinding } from "@tiptap/y-tiptap";
import * as Y from "yjs";

/**
 * Shares words that were put in as a suggestion together with their mark. y-tiptap shares the words
 * first and their style behind it: where two people put words in at one place, the end of the one
 * style would then lie before the words of the other, which would stand there as if nobody had
 * suggested them. To be called in a transaction, for an edit that stayed within texts.
 */
export function shareInsertions(binding: ProsemirrorBinding, before: Node, doc: Node): void {
  if (doc.type.schema.marks.insertion !== undefined) within(binding.type, before, doc, binding);
}

function within(shared: Y.XmlFragment, was: Node, is: Node, binding: ProsemirrorBinding): void {
  if (was === is || was.childCount === 0) return;
  const elements = shared.toArray();
  if (is.inlineContent) {
    const [text] = elements;
    if (elements.length !== 1 || !(text instanceof Y.XmlText)) return;
    // It stands for the text before no longer, which may be back with the next edit.
    if (putIn(text, was, is)) binding.mapping.delete(text);
    return;
  }
  if (was.childCount !== is.childCount || elements.length !== is.childCount) return;
  is.forEach((child, _offset, index) => {
    const element = elements[index];
    if (element instanceof Y.XmlElement) within(element, was.child(index), child, binding);
  });
}

/** Whether it shared anything. */
function putIn(text: Y.XmlText, was: Node, is: Node): boolean {
  const size = is.content.size - was.content.size;
  const isText = ({ children }: Node) => children.every((child) => child.isText);
  if (size <= 0 || !isText(was) || !isText(is) || text.length !== was.content.size) return false;
  const [old, now] = [was.textContent, is.textContent];
  let offset = 0;
  for (const run of is.children) {
    const last = offset + run.nodeSize - size;
    for (let at = offset; run.marks.some(isInsertion) && at <= last; at += 1) {
      if (now.slice(0, at) + now.slice(at + size) !== old) continue;
      text.insert(at, now.slice(at, at + size), attributesOf(run.marks));
      return true;
    }
    offset += run.nodeSize;
  }
  return false;
}

const isInsertion = (mark: Mark) => mark.type.name === "insertion";

const attributesOf = (marks: readonly Mark[]) =>
  Object.fromEntries(marks.map(({ type, attrs }) => [type.name, attrs]));
