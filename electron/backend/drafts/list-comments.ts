import type * as Y from "yjs";
import { placeComments } from "../../../shared/article/ydoc/comment-places.ts";
import type { Said } from "../../../shared/article/ydoc/comments.ts";
import type { ListedComment } from "../../../shared/contract/comments.ts";

/** Every thread of a draft in the order of the text; those whose text is gone last. */
export function listComments(doc: Y.Doc): ListedComment[] {
  return placeComments(doc).map(({ comment, place }) => {
    const { anchor, replies, kind, resolved, isDeleted } = comment;
    return {
      ...words(comment),
      kind,
      resolved,
      isDeleted,
      block: anchor.block,
      quote: anchor.quote,
      hasPlace: place !== null,
      replies: replies.map(words),
    };
  });
}

function words({
  id,
  author,
  at,
  text,
  mentions,
  editedAt,
}: Said): ListedComment["replies"][number] {
  return { id, author, at, text, mentions: [...mentions], editedAt };
}
