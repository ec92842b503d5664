import type * as Y from "yjs";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Input, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { applyUpdate } from "./apply-update.ts";
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
  const applied = attempt(doc, update);
  if (applied === "incomplete") throw new Problem("BAD_INPUT", INCOMPLETE, { incomplete: true });
  return applied === "new";
}

function attempt(doc: Y.Doc, update: Uint8Array) {
  try {
    return applyUpdate(doc, update);
  } catch (error) {
    throw new Problem("BAD_INPUT", NO_UPDATE, {}, error);
  }
}

const NO_UPDATE =
  "The desk got a change that it could not read, and did not save it. Everything saved before is " +
  "safe. Close this draft and open it again.";
const INCOMPLETE =
  "The desk got a change before others that it builds on, and did not save it yet. Everything " +
  "saved before is safe. The window sends the missing ones by itself; if it does not, reload it.";
