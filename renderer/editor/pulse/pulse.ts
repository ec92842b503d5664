import type { Editor } from "@tiptap/core";
import type { Caret } from "../../../shared/contract/drafts.ts";
import { commentAt } from "../comments/comment-marks.ts";
import { wordsOf } from "./body-words.ts";
import { pausing } from "./pausing.ts";
import { type SelectionCounts, selectionCounts } from "./selection-counts.ts";

const CARET_PAUSE = 500;
const WORDS_PAUSE = 300;
const SELECTED_PAUSE = 150;

export interface PulseListener {
  readonly onCaret: (caret: Caret) => void;
  readonly onWords: (words: number) => void;
  /** How much text is selected, null where none is. */
  readonly onSelected: (counts: SelectionCounts | null) => void;
  /** The comment that the caret rests in; null where it rests in none. */
  readonly onComment: (id: string | null) => void;
}

/**
 * Tells where the caret stands and in which comment, how many words the body has and how many are selected, when the
 * person pauses and not while they write. The returned function stops it, telling the last caret first.
 */
export function startPulse(editor: Editor, listener: PulseListener): () => void {
  const { onCaret, onWords, onSelected, onComment } = listener;
  const words = pausing(WORDS_PAUSE, () => onWords(wordsOf(editor.state.doc)));
  const caret = pausing(CARET_PAUSE, () => {
    const { anchor, head } = editor.state.selection;
    onCaret({ anchor, head });
  });
  const selected = pausing(SELECTED_PAUSE, () => {
    onSelected(selectionCounts(editor.state));
    onComment(commentAt(editor.state, editor.state.selection.head));
  });
  editor.on("update", words.start);
  editor.on("selectionUpdate", caret.start);
  editor.on("selectionUpdate", selected.start);
  words.start();
  return () => {
    editor.off("update", words.start);
    editor.off("selectionUpdate", caret.start);
    editor.off("selectionUpdate", selected.start);
    words.stop();
    selected.stop();
    onSelected(null);
    caret.finish();
  };
}
