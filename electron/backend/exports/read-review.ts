import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { withComments } from "../../../shared/article/review/comment-marks.ts";
import type { ReviewSaid, ReviewThread } from "../../../shared/article/review/review-thread.ts";
import { layOut } from "../../../shared/article/ydoc/body-layout.ts";
import { placeComments } from "../../../shared/article/ydoc/comment-places.ts";
import type { Said } from "../../../shared/article/ydoc/comments.ts";
import { rangeBetween } from "../../../shared/article/ydoc/line-points.ts";

/** A draft as it leaves for review: the article with its suggestions, its comments on their words. */
export function readReview(
  doc: Y.Doc,
  article: Article,
): { readonly article: Article; readonly threads: readonly ReviewThread[] } {
  const layout = layOut(doc);
  const threads = placeComments(doc, layout).map(({ comment, place }): ReviewThread => {
    const { id, kind, anchor, resolved, replies } = comment;
    const range = place === null || place.isBlock ? null : rangeBetween(layout, id, place);
    return {
      ...saidOf(comment),
      id,
      kind,
      isResolved: resolved !== null,
      replies: replies.map(saidOf),
      range,
      block: place?.isBlock === true ? anchor.block : null,
      quote: anchor.quote,
    };
  });
  const ranges = threads.flatMap(({ range }) => range ?? []);
  return { article: withComments(article, ranges), threads };
}

const saidOf = ({ author, at, text }: Said): ReviewSaid => ({ name: author.name, at, text });
