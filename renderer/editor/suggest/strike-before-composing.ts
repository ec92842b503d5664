import { Plugin, type Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
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
          const selection = selectionNow(view);
          if (suggester() !== null && !selection.empty) {
            // First told of the selection: what the caret stands before looks like a Delete.
            view.dispatch(view.state.tr.setSelection(selection));
            view.dispatch(view.state.tr.deleteSelection());
          }
          return false;
        },
      },
    },
  });

/** What the page has selected: the editor hears of it only after a key that changed it. */
function selectionNow(view: EditorView): Selection {
  const { doc, selection } = view.state;
  const shown = view.dom.ownerDocument.getSelection();
  if (!(selection instanceof TextSelection) || shown === null) return selection;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = shown;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return selection;
  if (anchorNode === null || focusNode === null) return selection;
  return TextSelection.between(
    doc.resolve(view.posAtDOM(anchorNode, anchorOffset)),
    doc.resolve(view.posAtDOM(focusNode, focusOffset)),
  );
}
