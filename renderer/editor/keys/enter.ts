import type { Command } from "@tiptap/core";
import { type Fragment, type Node, Slice } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { newParagraph } from "../normaliser/head.ts";

/**
 * Enter leads on: from the headline into the dek, from the dek into the body, from a caption or
 * another text in a frame below its block. Words after the caret go along.
 */
export const enterInFixed: Command = ({ tr, dispatch }) => {
  const { $from } = tr.selection;
  if (LEAVE[$from.parent.type.name] === undefined) return false;
  if (dispatch) {
    tr.deleteSelection();
    // A selection over several blocks may have taken the one that it began in.
    LEAVE[tr.selection.$from.parent.type.name]?.(tr);
    tr.scrollIntoView();
  }
  return true;
};

const LEAVE: Readonly<Record<string, (transaction: Transaction) => void>> = {
  headline: intoDek,
  dek: intoBody,
  photo: leaveBlock,
  pullQuote: leaveBlock,
  readerNote: leaveBlock,
  deskNote: leaveBlock,
};

function intoDek(tr: Transaction): void {
  const next = tr.doc.nodeAt(tr.selection.$from.after());
  if (next?.type.name === "dek") intoStartOf(next, tr);
  else intoBody(tr);
}

function intoStartOf(dek: Node, tr: Transaction): void {
  const rest = takeRest(tr);
  const start = tr.selection.$from.after() + 1;
  if (rest.size > 0) {
    if (dek.content.size > 0) tr.insertText(" ", start);
    tr.replace(start, start, new Slice(rest, 0, 0));
  }
  tr.setSelection(TextSelection.create(tr.doc, start));
}

function intoBody(tr: Transaction): void {
  const rest = takeRest(tr);
  const after = tr.selection.$from.after();
  const next = tr.doc.nodeAt(after);
  const empty = next?.type.name === "paragraph" && next.content.size === 0;
  if (rest.size > 0 || !empty) tr.insert(after, newParagraph(tr.doc).copy(rest));
  tr.setSelection(TextSelection.create(tr.doc, after + 1));
}

/** Into a new paragraph below the block, or below what it stands in where that holds none. */
function leaveBlock(tr: Transaction): void {
  const { $from } = tr.selection;
  const paragraph = newParagraph(tr.doc);
  let { depth } = $from;
  while (depth > 1 && !holds($from.node(depth - 1), paragraph)) depth -= 1;
  const after = $from.after(depth);
  tr.insert(after, paragraph);
  tr.setSelection(TextSelection.create(tr.doc, after + 1));
}

const holds = (parent: Node, child: Node) =>
  parent.type.contentMatch.matchType(child.type) !== null;

/** Cuts what stands between the caret and the end of its block. */
function takeRest(tr: Transaction): Fragment {
  const { $from } = tr.selection;
  const rest = $from.parent.content.cut($from.parentOffset);
  if (rest.size > 0) tr.delete($from.pos, $from.end());
  return rest;
}
