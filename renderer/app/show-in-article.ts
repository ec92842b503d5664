import type { Node } from "@tiptap/pm/model";
import { Selection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";

/** Where in the article to go: a block by its id, or the headline or dek by name. */
export type ArticlePlace = { readonly block: string } | { readonly head: "headline" | "dek" };

/** Brings a place of the article into view and puts the caret there; does nothing if it is gone. */
export function showInArticle(editor: Editor | null, place: ArticlePlace): void {
  if (editor === null) return;
  const { view, state } = editor;
  const start = startOf(state.doc, place);
  if (start === null) return;
  const selection = Selection.near(state.doc.resolve(start + 1));
  view.dispatch(state.tr.setSelection(selection));
  view.focus();
  const dom = view.nodeDOM(start);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: "center" });
}

function startOf(doc: Node, place: ArticlePlace): number | null {
  let found: number | null = null;
  doc.forEach((node, offset) => {
    const isIt = "block" in place ? node.attrs.id === place.block : node.type.name === place.head;
    if (isIt && found === null) found = offset;
  });
  return found;
}
