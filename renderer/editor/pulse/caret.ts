import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { Caret } from "../../../shared/contract/drafts.ts";

/**
 * Puts the caret where it stood last time, as near as the text now allows, and gives it the focus.
 * Without a last time it goes into the headline.
 */
export function restoreCaret({ view }: Editor, caret: Caret | null): void {
  const { doc, tr } = view.state;
  const clamp = (position: number) => doc.resolve(Math.min(position, doc.content.size));
  const { anchor, head } = caret ?? { anchor: 1, head: 1 };
  view.dispatch(tr.setSelection(TextSelection.between(clamp(anchor), clamp(head))));
  view.focus();
  view.dispatch(view.state.tr.scrollIntoView());
}
