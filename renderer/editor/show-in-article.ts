import type { Node } from "@tiptap/pm/model";
import { NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import type { BlockName } from "../../shared/article/schema.ts";
import { plainSpaces } from "../../shared/text/spaces.ts";
import { blockStart, spanOfWords, type WordsPlace } from "./words-place.ts";

/** Where in the article to go. */
export type ArticlePlace =
  /** A block by its id. */
  | { readonly block: string }
  | { readonly head: "headline" | "dek" }
  /** The first text that holds these words; spaces count as any others. */
  | { readonly near: string }
  /** The very words that a finding is about. */
  | { readonly words: WordsPlace }
  /** One of a kind, however deep it lies, by how many of that kind come before it. */
  | { readonly type: BlockName; readonly index: number };

/** Brings a place of the article into view and puts the caret there; does nothing if it is gone. */
export function showInArticle(editor: Editor | null, place: ArticlePlace): void {
  if (editor === null) return;
  const { view, state } = editor;
  const span = "words" in place ? spanOfWords(state.doc, place.words) : null;
  const start = startOf(state.doc, place);
  if (start === null) return;
  const isLeaf = state.doc.nodeAt(start)?.isLeaf === true;
  const selection = isLeaf
    ? NodeSelection.create(state.doc, start)
    : span === null
      ? Selection.near(state.doc.resolve(start + 1))
      : TextSelection.create(state.doc, span.from, span.to);
  view.dispatch(state.tr.setSelection(selection));
  view.focus();
  const dom = view.nodeDOM(start);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: "center" });
}

/** Selects words of the article and brings them into view. */
export function showWords(editor: Editor | null, { from, to }: { from: number; to: number }): void {
  if (editor === null || to > editor.state.doc.content.size) return;
  const { view, state } = editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView());
  view.focus();
}

function startOf(doc: Node, place: ArticlePlace): number | null {
  if ("type" in place) return startOfKind(doc, place);
  if ("words" in place) return blockStart(doc, place.words);
  if ("near" in place) return startOfText(doc, place.near);
  let found: number | null = null;
  doc.forEach((node, offset) => {
    const isIt = "block" in place ? node.attrs.id === place.block : node.type.name === place.head;
    if (isIt && found === null) found = offset;
  });
  return found;
}

function startOfText(doc: Node, near: string): number | null {
  const words = plainSpaces(near);
  let found: number | null = null;
  doc.descendants((node, position) => {
    if (found === null && node.isTextblock && plainSpaces(node.textContent).includes(words)) {
      found = position;
    }
    return found === null && !node.inlineContent;
  });
  return found;
}

function startOfKind(doc: Node, place: { type: BlockName; index: number }): number | null {
  const starts: number[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === place.type) starts.push(position);
    return !node.inlineContent;
  });
  return starts[place.index] ?? null;
}
