import type { Command } from "@tiptap/core";
import { AllSelection, TextSelection } from "@tiptap/pm/state";

/** Selects the text of the block with the caret; where that is selected, or none, everything. */
export const selectMore: Command = ({ tr, dispatch }) => {
  const { $from, $to, from, to } = tr.selection;
  const inOneBlock = $from.parent.isTextblock && $from.sameParent($to);
  const [start, end] = [$from.start(), $from.end()];
  const isWhole = from === start && to === end;
  if (dispatch) {
    const next =
      inOneBlock && !isWhole ? TextSelection.create(tr.doc, start, end) : new AllSelection(tr.doc);
    tr.setSelection(next);
  }
  return true;
};
