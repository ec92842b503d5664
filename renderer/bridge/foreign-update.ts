import * as Y from "yjs";
import { isPlainTyping, unknownContent } from "../../shared/article/ydoc/guard.ts";

/**
 * Whether a change that was not made in this window may go into the document that the editor is
 * bound to: null where it may, else what in it this Stet does not know. Typing, and what came from
 * this window in the first place, is let through without building the document again.
 */
export function refusal(doc: Y.Doc, update: Uint8Array): string | null {
  if (addsNothing(doc, update) || isPlainTyping(update)) return null;
  return unknownContent(doc, update);
}

/** True where the document has seen every insertion of the update: at most it deletes. */
function addsNothing(doc: Y.Doc, update: Uint8Array): boolean {
  return Y.decodeUpdate(update).structs.every(
    ({ id, length }) => id.clock + length <= Y.getState(doc.store, id.client),
  );
}
