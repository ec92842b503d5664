import { Plugin } from "@tiptap/pm/state";
import type { EditorServices } from "../services.ts";

/**
 * While a person suggests, strikes the selected words before an input method writes over them.
 * Otherwise the browser takes them away with the first letter that is composed, and putting them
 * back as struck draws the text anew under the input method, which then leaves that letter behind.
 * The caret stays before the struck words: behind them, the browser would compose within them.
 */
export const strikeBeforeComposing = (suggester: EditorServices["suggester"]) =>
  new Plugin({
    props: {
      handleDOMEvents: {
        compositionstart: (view) => {
          const { selection, tr } = view.state;
          if (suggester() !== null && !selection.empty) view.dispatch(tr.deleteSelection());
          return false;
        },
      },
    },
  });
