import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { findQuotes, type QuoteLine } from "../../shared/quotes/find-quotes.ts";
import { nextStop } from "./step-in-article.ts";

/** Selects the quotation after (1) or before (-1) the selection, round the end; nothing where there is none. */
export function stepQuote({ state, view }: Editor, by: 1 | -1): void {
  const stop = nextStop(quotesIn(state.doc), state, by);
  if (stop === null) return;
  const selection = TextSelection.create(state.doc, stop.from, stop.to);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

/** Where each quotation stands, its marks included. What is written for the newsroom quotes nobody. */
export function quotesIn(doc: Node) {
  const lines: (QuoteLine & { readonly start: number })[] = [];
  doc.descendants((node, position, parent) => {
    if (node.type.name === "deskNote") return false;
    if (!node.isTextblock) return true;
    const isBlock = node.type.name === "pullQuote" || parent?.type.name === "blockquote";
    const text = node.textBetween(0, node.content.size, "", "\ufffc");
    lines.push({ text, kind: isBlock ? "block" : "text", start: position + 1 });
    return false;
  });
  return findQuotes(lines).flatMap(({ pieces }) => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    const [start, end] = [lines[first?.line ?? -1], lines[last?.line ?? -1]];
    if (!first || !last || !start || !end) return [];
    return [{ from: start.start + first.from, to: end.start + last.to, isNode: false }];
  });
}
