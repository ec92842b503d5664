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
  if (is.inlineContent) {
    shareWordsPutIn(binding, shared, was, is);
    return;
  }
  const elements = shared.toArray();
  if (was.childCount !== is.childCount || elements.length !== is.childCount) return;
  is.forEach((child, _offset, index) => {
    const element = elements[index];
    if (element instanceof Y.XmlElement) within(element, was.child(index), child, binding);
  });
}

/** The same for the text of one block. */
export function shareWordsPutIn(
  binding: ProsemirrorBinding,
  shared: Y.XmlFragment,
  was: Node,
  is: Node,
): void {
  const elements = shared.toArray();
  const [old, now] = [stretchesOf(was), stretchesOf(is)];
  if (elements.length !== old.length || elements.length !== now.length) return;
  for (const [index, text] of elements.entries()) {
    if (!(text instanceof Y.XmlText)) continue;
    const words = putIn(text, old[index] ?? [], now[index] ?? []);
    for (const { at, letters, run } of words) text.insert(at, letters, attributesOf(run.marks));
    // It stands for the text before no longer, which may be back with the next edit.
    if (words.length > 0) binding.mapping.delete(text);
  }
}

/** The runs of each shared text of a block, and none for a line break between them, as y-tiptap has them. */
function stretchesOf({ children }: Node): Node[][] {
  const stretches: Node[][] = [];
  children.forEach((child, index) => {
    if (!child.isText) stretches.push([]);
    else if (children[index - 1]?.isText) stretches.at(-1)?.push(child);
    else stretches.push([child]);
  });
  return stretches;
}

/** Letters of one run, and where they stand once all before them do. */
interface PutIn {
  readonly at: number;
  letters: string;
  readonly run: Node;
}

/**
 * None where more was done than to put words in. Which letters are new goes by whose they are too: by
 * their looks alone, old ones could be taken for new and new ones for old.
 */
function putIn(text: Y.XmlText, was: readonly Node[], is: readonly Node[]): PutIn[] {
  if (!is.some(({ marks }) => marks.some(isInsertion))) return [];
  if (text.length !== was.reduce((sum, { nodeSize }) => sum + nodeSize, 0)) return [];
  const old = was.flatMap(lettersOf);
  const found: PutIn[] = [];
  let [at, stood] = [0, 0];
  for (const { letter, by, run } of is.flatMap(lettersOf)) {
    const last = found.at(-1);
    if (old[stood]?.letter === letter && old[stood]?.by === by) stood += 1;
    else if (by === undefined) return [];
    else if (last?.run === run && last.at + last.letters.length === at) last.letters += letter;
    else found.push({ at, letters: letter, run });
    at += letter.length;
  }
  return stood === old.length ? found : [];
}

interface Letter {
  readonly letter: string;
  /** The suggestion that put it in, if any. */
  readonly by?: string;
  readonly run: Node;
}

/** Whole characters: Yjs spoils one that it is made to part. */
function lettersOf(run: Node): Letter[] {
  const by: string | undefined = run.marks.find(isInsertion)?.attrs.id;
  return [...(run.text ?? "")].map((letter) => ({ letter, by, run }));
}

const isInsertion = (mark: Mark) => mark.type.name === "insertion";

/** The styles of a text as they are shared. */
export const attributesOf = (marks: readonly Mark[]) =>
  Object.fromEntries(marks.map(({ type, attrs }) => [type.name, attrs]));
