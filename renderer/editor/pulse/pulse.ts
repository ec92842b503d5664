import type { Editor } from "@tiptap/core";
import type { Caret } from "../../../shared/contract/drafts.ts";
import { wordsOf } from "./body-words.ts";

const CARET_PAUSE = 500;
const WORDS_PAUSE = 300;

export interface PulseListener {
  readonly onCaret: (caret: Caret) => void;
  readonly onWords: (words: number) => void;
}

/**
 * Tells where the caret stands and how many words the body has, when the person pauses and not
 * while they write. The returned function stops it, telling the last caret first.
 */
export function startPulse(editor: Editor, { onCaret, onWords }: PulseListener): () => void {
  const words = pausing(WORDS_PAUSE, () => onWords(wordsOf(editor.state.doc)));
  const caret = pausing(CARET_PAUSE, () => {
    const { anchor, head } = editor.state.selection;
    onCaret({ anchor, head });
  });
  editor.on("update", words.start);
  editor.on("selectionUpdate", caret.start);
  onWords(wordsOf(editor.state.doc));
  return () => {
    editor.off("update", words.start);
    editor.off("selectionUpdate", caret.start);
    words.stop();
    caret.finish();
  };
}

/** Runs a task once nothing has asked for it for so many milliseconds. */
function pausing(pause: number, task: () => void) {
  let timer: number | undefined;
  let asked = 0;
  const check = () => {
    const left = asked + pause - performance.now();
    if (left > 1) {
      timer = window.setTimeout(check, left);
    } else {
      timer = undefined;
      task();
    }
  };
  const stop = () => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  return {
    // A timer is set once for a burst of keys and not anew at each.
    start: () => {
      asked = performance.now();
      timer ??= window.setTimeout(check, pause);
    },
    stop,
    finish: () => {
      const due = timer !== undefined;
      stop();
      if (due) task();
    },
  };
}
