import { NodeSelection, Selection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import type * as Y from "yjs";
import { type BodyLayout, layOut } from "../../../shared/article/ydoc/body-layout.ts";
import {
  anchorBlock,
  anchorWords,
  type CommentAnchor,
} from "../../../shared/article/ydoc/comment-anchor.ts";
import { placeOf } from "../../../shared/article/ydoc/comment-places.ts";
import { type CommentKind, readComments } from "../../../shared/article/ydoc/comments.ts";
import { commentMarksIn, lookAtComment } from "./comment-marks.ts";

/** What is selected, as a comment stands on it: words, else the word at the caret, else the block. */
export function anchorHere({ state }: Editor, doc: Y.Doc): CommentAnchor | null {
  const { selection } = state;
  const layout = layOut(doc);
  if (selection instanceof NodeSelection) return anchorEnclosing(layout, selection);
  const range = selection.empty ? wordAt(selection) : selection;
  return (range === null ? null : anchorWords(layout, range)) ?? anchorEnclosing(layout, selection);
}

/** Puts the caret where the comment stands and brings it into view; false where that is gone. */
export function showComment({ view, state }: Editor, doc: Y.Doc, id: string): boolean {
  const comment = readComments(doc).find((one) => one.id === id);
  const place = comment === undefined ? null : placeOf(doc, layOut(doc), comment.anchor);
  if (place === null || place.to > state.doc.content.size) return false;
  const $from = state.doc.resolve(place.from);
  const selection =
    place.isBlock && $from.nodeAfter?.isTextblock !== true
      ? NodeSelection.create(state.doc, place.from)
      : Selection.near($from);
  view.dispatch(state.tr.setSelection(selection));
  lookAtComment(view, id);
  view.focus();
  const { node } = view.domAtPos(place.from);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  element?.scrollIntoView({ block: "center" });
  return true;
}

/**
 * The comment after (1) or before (-1) the `current` one, else the caret, round the end; of one kind
 * where that is named. Null where there is none.
 */
export function commentFrom(
  { state }: Editor,
  by: 1 | -1,
  current: string | null,
  kind: CommentKind | null,
): string | null {
  const all = commentMarksIn(state);
  const marks = kind === null ? all : all.filter((mark) => mark.kind === kind);
  // Right after a press the editor may not have read yet where the caret is on the screen.
  const at = all.find(({ id }) => id === current)?.from ?? state.selection.from;
  const ahead = marks.filter(({ from }) => (by === 1 ? from > at : from < at));
  const next = by === 1 ? (ahead[0] ?? marks[0]) : (ahead.at(-1) ?? marks.at(-1));
  return next?.id ?? null;
}

function wordAt({ $from }: Selection): { from: number; to: number } | null {
  if (!$from.parent.inlineContent) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\n");
  const after = $from.parent.textBetween(
    $from.parentOffset,
    $from.parent.content.size,
    undefined,
    "\n",
  );
  const from =
    $from.pos - (/(?<![\p{L}\p{N}\p{M}'’-])[\p{L}\p{N}\p{M}'’-]*$/u.exec(before)?.[0].length ?? 0);
  const to = $from.pos + (/^[\p{L}\p{N}\p{M}'’-]*/u.exec(after)?.[0].length ?? 0);
  return from < to ? { from, to } : null;
}

/** On the nearest node with an id around the selection, or on headline or dek. */
function anchorEnclosing(
  layout: BodyLayout,
  { $from, ...selection }: Selection,
): CommentAnchor | null {
  const own = "node" in selection ? (selection.node as NodeSelection["node"]) : null;
  const around = Array.from({ length: $from.depth + 1 }, (_, up) => $from.node($from.depth - up));
  for (const node of own === null ? around : [own, ...around]) {
    const { name } = node.type;
    const id = name === "headline" || name === "dek" ? name : node.attrs.id;
    const anchor = typeof id === "string" ? anchorBlock(layout, id) : null;
    if (anchor !== null) return anchor;
  }
  return null;
}
