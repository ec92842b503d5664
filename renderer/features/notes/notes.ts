import * as Y from "yjs";
import { PERSON } from "../../../shared/article/ydoc/roots.ts";
import { mapPosition, spliceBetween } from "../../../shared/text/splice.ts";
import type { Observable } from "../../bridge/session.ts";

/** The newsroom's notes of a draft: a root of their own, which no export reads. */
export function notesOf(doc: Y.Doc): Y.Text {
  return doc.getText("notes");
}

export function observeNotes(doc: Y.Doc): Observable<string> {
  const notes = notesOf(doc);
  return {
    get: () => notes.toString(),
    subscribe: (listener) => {
      notes.observe(listener);
      return () => notes.unobserve(listener);
    },
  };
}

/**
 * Writes what a person made of `shown`, as the one insertion and deletion it is: what others wrote
 * since `shown` stays. `caret` is where theirs stands in `typed`.
 */
export function writeNotes(doc: Y.Doc, typed: string, caret: number, shown: string): void {
  const notes = notesOf(doc);
  const change = spliceBetween(shown, typed, caret);
  const meanwhile = spliceBetween(shown, notes.toString());
  const at = mapPosition(change.at, meanwhile);
  const end = mapPosition(change.at + change.remove, meanwhile);
  if (at === end && change.insert === "") return;
  doc.transact(() => {
    if (end > at) notes.delete(at, end - at);
    if (change.insert !== "") notes.insert(at, change.insert);
  }, PERSON);
}

const PAUSE = 500;
const undos = new WeakMap<Y.Doc, Y.UndoManager>();

/** Undo over the notes alone, kept as long as the draft is open. */
export function notesUndo(doc: Y.Doc): Y.UndoManager {
  let undo = undos.get(doc);
  if (undo === undefined) {
    undo = new Y.UndoManager(notesOf(doc), {
      captureTimeout: PAUSE,
      trackedOrigins: new Set<unknown>([PERSON]),
    });
    undos.set(doc, undo);
  }
  return undo;
}
