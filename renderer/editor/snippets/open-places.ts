import { type EditorState, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { nextStop, stopsIn } from "../step-in-article.ts";

/** Where a snippet stands whose open places are stepped through. */
export interface SnippetSpan {
  readonly from: number;
  readonly to: number;
}

export const snippetKey = new PluginKey<SnippetSpan | null>("snippet");

/** The span after a transaction; null once the caret has left it. */
export function follow(transaction: Transaction, span: SnippetSpan | null): SnippetSpan | null {
  const set: SnippetSpan | null | undefined = transaction.getMeta(snippetKey);
  if (set !== undefined) return set;
  if (span === null) return null;
  const from = transaction.mapping.map(span.from, -1);
  const to = transaction.mapping.map(span.to, 1);
  const { selection } = transaction;
  return selection.from < from || selection.to > to ? null : { from, to };
}

/** Selects the next (1) or previous (-1) open place; beyond the last the caret stands behind it all. */
export function stepOpenPlace(
  state: EditorState,
  { from, to }: SnippetSpan,
  by: 1 | -1,
): Transaction {
  const places = stopsIn(state.doc, "tk").filter((stop) => stop.from >= from && stop.to <= to);
  const { selection, tr } = state;
  const beyond = places.filter((stop) =>
    by === 1 ? stop.from >= selection.to : stop.to <= selection.from,
  );
  const next = nextStop(beyond, state, by);
  if (next === null) {
    if (by === -1) return tr;
    return tr.setSelection(TextSelection.create(state.doc, to)).setMeta(snippetKey, null);
  }
  return tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView();
}
