import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import {
  assetsOf,
  bodyOf,
  commentsOf,
  dismissedOf,
  metaOf,
  namesOf,
  PERSON,
  quotesOf,
} from "../../shared/article/ydoc/roots.ts";
import { followBroughtBack } from "./binding/brought-back.ts";
import { isWrittenIn, takesOthersAlong } from "./binding/written-in.ts";

/** A pause of this many milliseconds in writing begins a new step of undo. */
const PAUSE = 500;

/**
 * One undo over a draft's text, fields, comments, what was checked and how its photos are framed. It takes back what this person did here (the editor's
 * own changes and those with origin PERSON), never what others wrote; a block in which someone
 * else has written meanwhile stays without this person's words, and so does a comment that was answered. To be made after the draft is loaded, so that loading is no step.
 */
export function createUndo(doc: Y.Doc): Y.UndoManager {
  const comments = commentsOf(doc);
  const undo: Y.UndoManager = new Y.UndoManager(
    [
      bodyOf(doc),
      metaOf(doc),
      assetsOf(doc),
      comments,
      dismissedOf(doc),
      namesOf(doc),
      quotesOf(doc),
    ],
    {
      captureTimeout: PAUSE,
      trackedOrigins: new Set<unknown>([ySyncPluginKey, PERSON]),
      deleteFilter: (item) =>
        defaultDeleteFilter(item, defaultProtectedNodes) &&
        !isAnswered(item, comments) &&
        !isWrittenIn(item, undo, isOfOthers),
      captureTransaction: (transaction) => {
        if (takesOthersAlong(transaction, undo, isOfOthers)) undo.stopCapturing();
        return transaction.meta.get("addToHistory") !== false;
      },
    },
  );
  const isOfOthers = followBroughtBack(undo);
  return undo;
}

/** Whether it is a comment that holds replies: they would go with it, whoever wrote them. */
function isAnswered({ parent, content }: Y.Item, comments: unknown): boolean {
  if (parent !== comments || !(content instanceof Y.ContentType)) return false;
  const thread = content.type;
  const replies = thread instanceof Y.Map ? thread.get("replies") : null;
  return replies instanceof Y.Map && replies.size > 0;
}
