import type { Node } from "@tiptap/pm/model";
import { AllSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { newBlockId } from "../../../shared/article/block-id.ts";

/** In the order in which they open the document. */
const HEAD = ["headline", "dek"] as const;

/** True where the document opens as it should and has a body; says nothing of surplus ones below. */
export function opensWithHead(doc: Node): boolean {
  return (
    doc.childCount > HEAD.length && HEAD.every((name, index) => doc.child(index).type.name === name)
  );
}

export const isHead = (node: Node): boolean => HEAD.some((name) => name === node.type.name);

/**
 * Brings one headline to the first place and one dek to the second. A further one fills it where it
 * is empty (an article pasted into a new draft), else becomes a paragraph; a further empty one goes.
 * An empty body gets a paragraph to write in.
 */
export function settleHead(transaction: Transaction): void {
  const everything = transaction.selection instanceof AllSelection;
  HEAD.forEach((name, index) => {
    bring(transaction, name, index);
  });
  fillEmpty(transaction);
  demoteSurplus(transaction);
  const { doc } = transaction;
  if (doc.childCount === HEAD.length) transaction.insert(doc.content.size, newParagraph(doc));
  if (everything) transaction.setSelection(TextSelection.create(transaction.doc, 1));
}

export function newParagraph(doc: Node): Node {
  const paragraph = doc.type.schema.nodes.paragraph;
  if (paragraph === undefined) throw new RangeError("A schema without paragraphs is no article's.");
  return paragraph.create({ id: newBlockId() });
}

/** The position before the child at `index`, or the document's end. */
export function positionOf(doc: Node, index: number): number {
  let position = 0;
  for (let i = 0; i < index && i < doc.childCount; i++) position += doc.child(i).nodeSize;
  return position;
}

function bring(transaction: Transaction, name: string, index: number): void {
  const { doc } = transaction;
  const at = doc.children.findIndex((child) => child.type.name === name);
  if (at === index) return;
  const target = positionOf(doc, index);
  if (at === -1) transaction.insert(target, doc.type.schema.node(name));
  else move(transaction, at, target);
}

/** Moves a child further up, with the caret where it stands in it. */
function move(transaction: Transaction, at: number, target: number): void {
  const { doc, selection } = transaction;
  const node = doc.child(at);
  const from = positionOf(doc, at);
  const inside = selection.from > from && selection.to < from + node.nodeSize;
  const { anchor, head } = selection;
  transaction.delete(from, from + node.nodeSize).insert(target, node);
  if (!inside) return;
  const shift = target - from;
  transaction.setSelection(TextSelection.create(transaction.doc, anchor + shift, head + shift));
}

function fillEmpty(transaction: Transaction): void {
  HEAD.forEach((name, index) => {
    const { doc } = transaction;
    const further = doc.children.findIndex(
      (child, at) => at >= HEAD.length && child.type.name === name && child.content.size > 0,
    );
    if (doc.child(index).content.size > 0 || further === -1) return;
    const node = doc.child(further);
    const from = positionOf(doc, further);
    transaction.delete(from, from + node.nodeSize);
    transaction.insert(positionOf(doc, index) + 1, node.content);
  });
}

function demoteSurplus(transaction: Transaction): void {
  const { doc } = transaction;
  for (let index = doc.childCount - 1; index >= HEAD.length; index--) {
    const node = doc.child(index);
    if (!isHead(node)) continue;
    const position = positionOf(doc, index);
    if (node.content.size === 0) transaction.delete(position, position + node.nodeSize);
    else demote(transaction, position);
  }
}

function demote(transaction: Transaction, position: number): void {
  const { doc } = transaction;
  transaction.setNodeMarkup(position, doc.type.schema.nodes.paragraph, { id: newBlockId() });
}
