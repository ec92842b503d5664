import type * as Y from "yjs";

/** The transaction about to be dispatched joins neither what came before nor what comes after. */
export function beOwnStep(undo: Y.UndoManager): void {
  undo.stopCapturing();
  queueMicrotask(() => undo.stopCapturing());
}
