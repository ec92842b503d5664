import type * as Y from "yjs";
import type { ReviewSaid, ReviewThread } from "../review/review-thread.ts";
import { layOut } from "./body-layout.ts";
import { anchorBlock, anchorWords, type CommentAnchor } from "./comment-anchor.ts";
import { addComment, addReply, type CommentPerson, resolveComment, type Said } from "./comments.ts";
import { placeBetween } from "./line-points.ts";

/** Somebody of this desk. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** By whom and when a thread was resolved, which no file says of each. */
export interface Saved {
  readonly by: string | null;
  readonly at: string;
}

/** Adds threads of a file to the document that holds its article, as comments by the people of this desk. */
export function takeThreads(
  doc: Y.Doc,
  threads: readonly ReviewThread[],
  saved: Saved,
  { people, newId }: { readonly people: readonly Colleague[]; readonly newId: () => string },
): void {
  const layout = layOut(doc);
  const said = (one: ReviewSaid): Omit<Said, "id" | "editedAt"> => ({
    author: personNamed(people, one.name),
    at: one.at,
    text: one.text,
    mentions: people.filter(({ name }) => one.text.includes(`@${name}`)).map(({ id }) => id),
  });
  for (const thread of threads) {
    const id = newId();
    const range = thread.range === null ? null : placeBetween(layout, thread.range);
    const anchor =
      (range === null ? null : anchorWords(layout, range)) ??
      (thread.block === null ? null : anchorBlock(layout, thread.block)) ??
      gone(thread.quote);
    addComment(doc, { ...said(thread), id, kind: thread.kind, anchor });
    for (const reply of thread.replies) addReply(doc, id, { ...said(reply), id: newId() });
    if (thread.isResolved) {
      const last = thread.replies.at(-1) ?? thread;
      resolveComment(doc, id, { by: personNamed(people, saved.by ?? last.name), at: saved.at });
    }
  }
}

/** Authors of a file whom nobody here knows keep their names. */
function personNamed(people: readonly Colleague[], name: string): CommentPerson {
  const known = people.find((one) => one.name === name);
  return known === undefined ? { id: `word:${name}`, name } : { id: known.id, name };
}

/** Of a comment whose words are gone. */
const gone = (quote: string): CommentAnchor => ({
  block: null,
  start: null,
  end: null,
  quote,
  before: "",
  after: "",
});
