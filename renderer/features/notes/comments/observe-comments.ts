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
      // Typing seldom changes which comment stands where in the list.
      const look = () => {
        const next = placeComments(doc);
        if (read !== null && sameList(read, next)) return;
        read = next;
        listener();
      };
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(look, REST_MS);
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

function sameList(one: readonly PlacedComment[], other: readonly PlacedComment[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ comment, place }, index) => {
      const there = other[index];
      return comment.id === there?.comment.id && (place === null) === (there.place === null);
    })
  );
}
