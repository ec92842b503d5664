import * as Y from "yjs";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";

/**
 * Applies an update: `held` where the document had all of it before, `incomplete` where it waits for
 * others that it builds on. Throws what Yjs throws for bytes that are no update.
 */
export function applyUpdate(doc: Y.Doc, update: Uint8Array): "held" | "new" | "incomplete" {
  let changed = false;
  const note = () => {
    changed = true;
  };
  doc.on("update", note);
  try {
    Y.applyUpdate(doc, update, REMOTE);
  } finally {
    doc.off("update", note);
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return "incomplete";
  return changed ? "new" : "held";
}
