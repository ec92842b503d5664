import type { ProsemirrorBinding } from "@tiptap/y-tiptap";
import * as Y from "yjs";

/** A selection as y-tiptap keeps it over a change from elsewhere. */
interface Kept {
  readonly anchor: Y.RelativePosition | null;
  readonly head: Y.RelativePosition | null;
  /** Where it was in the document before, from which y-tiptap guesses where it may be now. */
  readonly absAnchor?: number | undefined;
  readonly absHead?: number | undefined;
}

/**
 * Has a selection go along with its letters when somebody else writes. y-tiptap 3.0.9 takes a block
 * whose words changed for another one, and puts the caret where it stood in that before, counted in
 * letters: what is typed on then lands among other words. Its guess is left to it only where the block
 * is gone that the selection stood in, as when somebody moved it.
 */
export function keepCaretWithLetters(binding: ProsemirrorBinding): void {
  let kept: Kept | null = binding.beforeTransactionSelection ?? null;
  Object.defineProperty(binding, "beforeTransactionSelection", {
    configurable: true,
    get: () => (kept === null ? null : withoutGuess(kept, binding.doc)),
    set: (selection: Kept | null) => {
      kept = selection;
    },
  });
}

function withoutGuess(kept: Kept, doc: Y.Doc): Kept {
  return {
    ...kept,
    absAnchor: stands(kept.anchor, doc) ? undefined : kept.absAnchor,
    absHead: stands(kept.head, doc) ? undefined : kept.absHead,
  };
}

/** Whether the text that a place is in is still there. */
function stands(place: Y.RelativePosition | null, doc: Y.Doc): boolean {
  const found = place === null ? null : Y.createAbsolutePositionFromRelativePosition(place, doc);
  if (found === null) return false;
  let type: Y.AbstractType<unknown> | null = found.type;
  while (type?._item) {
    if (type._item.deleted) return false;
    type = type._item.parent as Y.AbstractType<unknown> | null;
  }
  return true;
}
