import type { Command } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import { NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { isFixed } from "../body-only.ts";

/**
 * Backspace at the start of the headline does nothing, of the dek or of the first block joins it to
 * what stands above (an empty one only lets the caret go there), of a caption selects its photo, of
 * another text in a frame makes it a paragraph.
 */
export const backspaceAtStart: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  if (!empty || $from.parentOffset > 0 || !$from.parent.isTextblock) return false;
  const step = stepFor($from);
  if (step === null) return false;
  if (dispatch) {
    step(tr);
    tr.scrollIntoView();
  }
  return true;
};

function stepFor($from: ResolvedPos): ((tr: Transaction) => void) | null {
  const { parent } = $from;
  if (parent.type.name === "headline") return () => undefined;
  if (parent.type.name === "photo") return selectAbove;
  if (FRAMED.has(parent.type.name)) return becomeParagraph;
  if ($from.depth !== 1) return null;
  const above = $from.doc.resolve($from.before()).nodeBefore;
  if (above === null || !isFixed(above) || above.type.name === "photo") return null;
  return joinAbove;
}

/** Texts in a frame, which the start of their words lets go of. */
const FRAMED: ReadonlySet<string> = new Set(["pullQuote", "readerNote", "deskNote"]);

function becomeParagraph(tr: Transaction): void {
  const { $from } = tr.selection;
  const paragraph = tr.doc.type.schema.nodes.paragraph;
  const { id } = $from.parent.attrs;
  if (paragraph !== undefined) tr.setBlockType($from.pos, $from.pos, paragraph, { id });
}

function selectAbove(tr: Transaction): void {
  tr.setSelection(NodeSelection.create(tr.doc, tr.selection.$from.before()));
}

function joinAbove(tr: Transaction): void {
  const { $from } = tr.selection;
  const start = $from.before();
  const isOnlyBlock = $from.parent.type.name !== "dek" && tr.doc.childCount <= 3;
  if ($from.parent.content.size > 0) tr.join(start);
  else {
    if ($from.parent.type.name !== "dek" && !isOnlyBlock) tr.delete(start, $from.after());
    tr.setSelection(TextSelection.create(tr.doc, start - 1));
  }
}
