import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { layOut } from "../../../shared/article/ydoc/body-layout.ts";
import type { Range } from "../../../shared/article/ydoc/comment-anchor.ts";
import {
  type PlacedComment,
  placeComments,
  placeOf,
} from "../../../shared/article/ydoc/comment-places.ts";
import { type CommentKind, readComments } from "../../../shared/article/ydoc/comments.ts";
import { commentsOf } from "../../../shared/article/ydoc/roots.ts";
import { readCaretOnScreen } from "../keys/caret-on-screen.ts";
import type { EditorServices } from "../services.ts";
import { carryComments } from "./carry-comments.ts";
import { marksInView } from "./marks-in-view.ts";

/** Marks of open comments, and the one that is being looked at. */
interface Marks {
  readonly set: DecorationSet;
  readonly current: string | null;
}

/** A comment's mark in the text. */
export interface CommentMark extends Range {
  readonly id: string;
  readonly kind: CommentKind;
}

type Order = { readonly kind: "readAgain" } | { readonly kind: "look"; readonly id: string | null };

export const commentsKey = new PluginKey<Marks>("articleComments");

/**
 * Shows in the text what is commented on. Marks are mapped through what is typed here, and looked up
 * anew only when a comment changes or somebody else writes.
 */
export const commentMarks = (services: Pick<EditorServices, "doc" | "onComment">) =>
  Extension.create({
    name: "articleComments",
    addProseMirrorPlugins: () => [
      marks(services),
      marksInView(
        (state) => commentsKey.getState(state)?.set ?? DecorationSet.empty,
        (transaction) => transaction.getMeta(commentsKey) !== undefined,
      ),
    ],
  });

export function marks({
  doc,
  onComment,
}: Pick<EditorServices, "doc" | "onComment">): Plugin<Marks> {
  return new Plugin<Marks>({
    key: commentsKey,
    state: {
      init: (_config, state) => readMarks(doc, state.doc, null),
      apply: (transaction, before) => nextMarks(doc, transaction, before),
    },
    props: {
      handleClick: (view, position) => {
        const id = commentAt(view.state, position);
        if (id !== null) onComment(id);
        return false;
      },
    },
    view: (view) => follow(view, doc),
  });
}

/** The marks in the text, in its order. */
export function commentMarksIn(state: EditorState): CommentMark[] {
  const found = commentsKey.getState(state)?.set.find() ?? [];
  return found
    .map(({ from, to, spec }) => ({
      id: spec.comment as string,
      kind: spec.kind as CommentKind,
      from,
      to,
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The comment on the fewest words at a position. */
export function commentAt(state: EditorState, position: number): string | null {
  const found = commentsKey.getState(state)?.set.find(position, position) ?? [];
  const [least] = found.sort((a, b) => a.to - a.from - (b.to - b.from));
  return (least?.spec.comment as string | undefined) ?? null;
}

/** Shows that this comment is being looked at; null: none is. */
export function lookAtComment({ state, dispatch }: EditorView, id: string | null): void {
  if (commentsKey.getState(state)?.current === id) return;
  dispatch(order(state.tr, { kind: "look", id }));
}

function nextMarks(doc: Y.Doc, transaction: Transaction, before: Marks): Marks {
  const given: Order | undefined = transaction.getMeta(commentsKey);
  const isForeign = transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
  if (given?.kind === "readAgain" || (transaction.docChanged && isForeign)) {
    return readMarks(doc, transaction.doc, before.current);
  }
  const { mapping, doc: node } = transaction;
  const set = transaction.docChanged ? before.set.map(mapping, node) : before.set;
  if (given === undefined) return set === before.set ? before : { ...before, set };
  return lookAt(doc, node, { ...before, set }, given.id);
}

function readMarks(doc: Y.Doc, node: Node, current: string | null): Marks {
  const shown = placeComments(doc).filter(
    ({ comment }) => comment.resolved === null || comment.id === current,
  );
  const drawn = shown.flatMap((placed) => draw(placed, node.content.size, current));
  return { set: DecorationSet.create(node, drawn), current };
}

/** Draws the two that are concerned anew, and no other. */
function lookAt(
  doc: Y.Doc,
  node: Node,
  { set, current: last }: Marks,
  current: string | null,
): Marks {
  const old = set.find(undefined, undefined, (spec) => [last, current].includes(spec.comment));
  const standing = new Map(old.map(({ from, to, spec }) => [spec.comment, { ...spec, from, to }]));
  const drawn = readComments(doc).flatMap((comment) => {
    const { id, resolved, anchor } = comment;
    if (id !== current && (id !== last || resolved !== null)) return [];
    const place = standing.get(id) ?? placeOf(doc, layOut(doc), anchor);
    return draw({ comment, place }, node.content.size, current);
  });
  return { set: set.remove(old).add(node, drawn), current };
}

function draw({ comment, place }: PlacedComment, size: number, current: string | null) {
  if (place === null || place.to > size) return [];
  const { id, kind } = comment;
  const { from, to, isBlock } = place;
  const names = ["comment-mark", `is-${kind}`, id === current ? "is-current" : ""];
  const attributes = { class: names.join(" ").trim(), "data-comment": id };
  const make = isBlock ? Decoration.node : Decoration.inline;
  return [make(from, to, attributes, { comment: id, kind, isBlock })];
}

/** Keeps anchors and marks in step with the text for as long as the view stands. */
function follow(view: EditorView, doc: Y.Doc) {
  const comments = commentsOf(doc);
  let isAsked = false;
  // A comment may change within the writing of an edit: marks follow once that is done.
  const readAgain = () => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      if (view.isDestroyed) return;
      readCaretOnScreen(view);
      view.dispatch(order(view.state.tr, { kind: "readAgain" }));
    });
  };
  comments.observeDeep(readAgain);
  const stopCarrying = carryComments(view, doc, commentMarksIn);
  return {
    destroy: () => {
      stopCarrying();
      comments.unobserveDeep(readAgain);
    },
  };
}

const order = (transaction: Transaction, given: Order): Transaction =>
  transaction.setMeta(commentsKey, given).setMeta("addToHistory", false);
