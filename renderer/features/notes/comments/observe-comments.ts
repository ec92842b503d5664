import type * as Y from "yjs";
import {
  type PlacedComment,
  placeComments,
} from "../../../../shared/article/ydoc/comment-places.ts";
import { bodyOf, commentsOf } from "../../../../shared/article/ydoc/roots.ts";
import type { Observable } from "../../../bridge/session.ts";

/** Typing rests for this long before the list looks where the comments stand. */
const REST_MS = 300;

/** The comments in the order of the text: told at once when one changes, and when typing pauses. */
export function observeComments(doc: Y.Doc): Observable<readonly PlacedComment[]> {
  let read: readonly PlacedComment[] | null = null;
  return {
    get: () => {
      read ??= placeComments(doc);
      return read;
    },
    subscribe: (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const now = () => {
        clearTimeout(timer);
        read = null;
        listener();
      };
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(now, REST_MS);
      };
      commentsOf(doc).observeDeep(now);
      bodyOf(doc).observeDeep(later);
      return () => {
        clearTimeout(timer);
        read = null;
        commentsOf(doc).unobserveDeep(now);
        bodyOf(doc).unobserveDeep(later);
      };
    },
  };
}
