import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { assetsOf, bodyOf, metaOf, PERSON } from "../../shared/article/ydoc/roots.ts";
import { followBroughtBack } from "./binding/brought-back.ts";

/** A pause of this many milliseconds in writing begins a new step of undo. */
const PAUSE = 500;

/**
 * One undo over a draft's text, fields and how its photos are framed. It takes back what this person did here (the editor's
 * own changes and those with origin PERSON), never what others wrote; a paragraph in which someone
 * else has written meanwhile stays. To be made after the draft is loaded, so that loading is no step.
 */
export function createUndo(doc: Y.Doc): Y.UndoManager {
  const undo = new Y.UndoManager([bodyOf(doc), metaOf(doc), assetsOf(doc)], {
    captureTimeout: PAUSE,
    trackedOrigins: new Set<unknown>([ySyncPluginKey, PERSON]),
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
    captureTransaction: (transaction) => transaction.meta.get("addToHistory") !== false,
  });
  followBroughtBack(undo);
  return undo;
}
