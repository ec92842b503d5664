import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { settleIds } from "./block-ids.ts";
import { changedRange, type Range } from "./changed-range.ts";
import { settleContainers } from "./containers.ts";
import { isHead, opensWithHead, settleHead } from "./head.ts";

/** True while something came from elsewhere that no edit here has looked over yet. */
const key = new PluginKey<boolean>("articleNormaliser");

/**
 * Keeps the article's shape: headline first, dek second, a body, an id for each block. It runs
 * inside a person's own transaction and never on what arrives from other windows: two windows that
 * both repaired a merge would double the repair. What arrived is looked over once, with the next
 * edit made here; otherwise only what was changed is looked at.
 */
export function normaliser(): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => true,
      apply: (transaction, unseen) =>
        transaction.getMeta(key) ?? (unseen || (transaction.docChanged && isForeign(transaction))),
    },
    appendTransaction(transactions, before, state) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      if (transactions.some(isForeign)) return null;
      return normalise(transactions, before, state);
    },
  });
}

/** Also undo and redo: they come through Yjs, and restore a shape that was in order. */
function isForeign(transaction: Transaction): boolean {
  return transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
}

function normalise(
  transactions: readonly Transaction[],
  before: EditorState,
  state: EditorState,
): Transaction | null {
  const unseen = key.getState(state) === true;
  const range = unseen ? { from: 0, to: state.doc.content.size } : changedRange(transactions);
  if (range === null || (!unseen && isWritingInOneBlock(before.doc, state.doc, range))) return null;
  const transaction = state.tr;
  if (unseen) transaction.setMeta(key, false);
  settle(transaction, range);
  return transaction.docChanged || unseen ? transaction : null;
}

function settle(transaction: Transaction, range: Range): void {
  settleContainers(transaction, range);
  const changed = mapped(transaction, range);
  if (!opensWithHead(transaction.doc) || hasSurplusHead(transaction.doc, changed)) {
    settleHead(transaction);
  }
  const [first, last] = placesOf(transaction.doc, mapped(transaction, range));
  settleIds(transaction, first, last);
}

function mapped({ mapping }: Transaction, { from, to }: Range): Range {
  return { from: mapping.map(from, -1), to: mapping.map(to, 1) };
}

/** Typing within one textblock, the everyday case: nothing of the shape can have changed. */
function isWritingInOneBlock(before: Node, doc: Node, { from, to }: Range): boolean {
  if (before.childCount !== doc.childCount) return false;
  const [first, last] = placesOf(doc, { from, to });
  if (first !== last) return false;
  const [was, is] = [before.child(first), doc.child(first)];
  return is.isTextblock && was.type === is.type && was.attrs.id === is.attrs.id;
}

function hasSurplusHead(doc: Node, range: Range): boolean {
  const [first, last] = placesOf(doc, range);
  for (let place = Math.max(first, 2); place <= last; place++) {
    if (isHead(doc.child(place))) return true;
  }
  return false;
}

/** The places at the top level that a range touches, both inclusive. */
function placesOf(doc: Node, { from, to }: Range): [first: number, last: number] {
  const end = doc.childCount - 1;
  const first = doc.resolve(Math.min(from, doc.content.size)).index(0);
  const last = doc.resolve(Math.min(to, doc.content.size)).index(0);
  return [Math.max(0, Math.min(first, end)), Math.max(0, Math.min(last, end))];
}
