import type { Node } from "@tiptap/pm/model";
import { Selection, type Transaction } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import type * as Y from "yjs";
import { assertNever } from "../../shared/assert-never.ts";
import type { Finding, Remedy } from "../../shared/checks/finding.ts";
import { beOwnStep } from "./blocks/own-step.ts";
import { blockStart, type Span, spanOfWords } from "./words-place.ts";

/** What can be done in the text about a finding. */
export type TextRemedy = Exclude<Remedy, { kind: "language" }>;

/**
 * Does what a finding offers, as one step of undo. False where the words or the block are no longer
 * there, or nothing may be written; then nothing is changed.
 */
export function putRight(
  editor: Editor | null,
  undo: Y.UndoManager,
  finding: Pick<Finding, "block" | "field" | "place">,
  remedy: TextRemedy,
): boolean {
  if (editor?.isEditable !== true) return false;
  const { tr } = editor.state;
  if (!apply(tr, finding, remedy)) return false;
  beOwnStep(undo);
  editor.view.dispatch(tr.scrollIntoView());
  // What was pressed goes with the finding: from here the next key, undo among them, is the article's.
  editor.view.focus();
  return true;
}

type Where = Pick<Finding, "block" | "field" | "place">;

/** Writes it into a transaction; false where there is nothing to write it on. */
export function apply(tr: Transaction, where: Where, remedy: TextRemedy): boolean {
  switch (remedy.kind) {
    case "text":
      return onWords(tr, where, ({ from, to }) => tr.insertText(remedy.text, from, to));
    case "link":
      return onWords(tr, where, ({ from, to }) => {
        const link = tr.doc.type.schema.mark("link", { href: remedy.href });
        tr.removeMark(from, to, link.type).addMark(from, to, link);
      });
    case "level":
      return onBlock(tr, where, (at, node) => {
        if (node.type.name === "heading") tr.setNodeAttribute(at, "level", remedy.level);
      });
    case "remove":
      return onBlock(tr, where, (at, node) => {
        if (node.content.size === 0) tr.delete(at, at + node.nodeSize);
      });
    default:
      return assertNever(remedy);
  }
}

function onWords(tr: Transaction, { place, ...where }: Where, write: (span: Span) => void) {
  const span = place === null ? null : spanOfWords(tr.doc, { ...where, place });
  if (span === null) return false;
  write(span);
  const end = tr.mapping.map(span.to);
  tr.setSelection(Selection.near(tr.doc.resolve(end), -1));
  return true;
}

function onBlock(tr: Transaction, where: Where, write: (at: number, node: Node) => void) {
  const at = blockStart(tr.doc, where);
  const node = at === null ? null : tr.doc.nodeAt(at);
  if (at === null || node === null) return false;
  write(at, node);
  return tr.docChanged;
}
