import * as Y from "yjs";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Input, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { journal } from "./change-draft.ts";

/**
 * Journals one update, unchanged. One that the draft already holds gets no row and the number of
 * its last; one that is no update, or builds on others that are missing, is refused with BAD_INPUT.
 */
export function append(
  desk: WritingDesk,
  { id, update, clientId, person, at }: Input<Writes["drafts.append"]>,
): { seq: number } {
  const { doc, seq } = desk.drafts.get(id);
  try {
    if (!changes(doc, update)) return { seq };
  } catch (error) {
    desk.drafts.forget(id);
    throw error;
  }
  return { seq: journal(desk, id, { person, at }, update, clientId) };
}

/** Applies the update; false where the document held all of it before. */
function changes(doc: Y.Doc, update: Uint8Array): boolean {
  let changed = false;
  const note = () => {
    changed = true;
  };
  doc.on("update", note);
  try {
    Y.applyUpdate(doc, update, REMOTE);
  } catch (error) {
    throw new Problem("BAD_INPUT", NO_UPDATE, {}, error);
  } finally {
    doc.off("update", note);
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
    throw new Problem("BAD_INPUT", INCOMPLETE, { incomplete: true });
  }
  return changed;
}

const NO_UPDATE =
  "The desk got a change that it could not read, and did not save it. Everything saved before is " +
  "safe. Close this draft and open it again.";
const INCOMPLETE =
  "The desk got a change before others that it builds on, and did not save it yet. Everything " +
  "saved before is safe. The window sends the missing ones by itself; if it does not, reload it.";
