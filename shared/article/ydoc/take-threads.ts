import type * as Y from "yjs";
import type { ReviewSaid, ReviewThread } from "../review/review-thread.ts";
import { type BodyLayout, layOut } from "./body-layout.ts";
import { anchorBlock, anchorWords, type CommentAnchor } from "./comment-anchor.ts";
import {
  addComment,
  addReply,
  type Comment,
  type CommentPerson,
  readComments,
  resolveComment,
  type Said,
} from "./comments.ts";
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

/**
 * Adds threads of a file to the document that holds its article, as comments by the people of this desk. One that the
 * document has already gets the answers that it lacks.
 */
export function takeThreads(
  doc: Y.Doc,
  threads: readonly ReviewThread[],
  saved: Saved,
  desk: Desk,
): void {
  const layout = layOut(doc);
  const comments = readComments(doc);
  const known = new Map(comments.map((one) => [keyOf(one, one.author.name), one]));
  for (const thread of withoutAnswers(threads, comments)) {
    const before = known.get(keyOf(thread, thread.name));
    const id = before?.id ?? desk.newId();
    if (before === undefined) {
      const anchor = anchorOf(thread, layout);
      addComment(doc, { ...saidBy(thread, desk.people), id, kind: thread.kind, anchor });
    }
    const answers = new Set(before?.replies.map((reply) => keyOf(reply, reply.author.name)));
    for (const reply of thread.replies) {
      if (answers.has(keyOf(reply, reply.name))) continue;
      addReply(doc, id, { ...saidBy(reply, desk.people), id: desk.newId() });
    }
    if (thread.isResolved && (before?.resolved ?? null) === null) {
      const last = thread.replies.at(-1) ?? thread;
      const by = personNamed(desk.people, saved.by ?? last.name);
      resolveComment(doc, id, { by, at: saved.at });
    }
  }
}

/** LibreOffice writes each answer as a comment of its own: those that are known are none. */
function withoutAnswers(threads: readonly ReviewThread[], known: readonly Comment[]) {
  const replies = known.flatMap((comment) => comment.replies);
  const said = new Set(replies.map((reply) => keyOf(reply, reply.author.name)));
  return threads.filter((thread) => !said.has(keyOf(thread, thread.name)));
}

interface Desk {
  readonly people: readonly Colleague[];
  readonly newId: () => string;
}

function saidBy(
  { name, at, text }: ReviewSaid,
  people: readonly Colleague[],
): Omit<Said, "id" | "editedAt"> {
  const mentions = people.filter((one) => text.includes(`@${one.name}`)).map(({ id }) => id);
  return { author: personNamed(people, name), at, text, mentions };
}

function anchorOf({ range, block, quote }: ReviewThread, layout: BodyLayout): CommentAnchor {
  const place = range === null ? null : placeBetween(layout, range);
  const onWords = place === null ? null : anchorWords(layout, place);
  const onBlock = block === null ? null : anchorBlock(layout, block);
  return onWords ?? onBlock ?? gone(quote);
}

/** The same words by the same name at the same second: files keep no more of it. */
const keyOf = ({ at, text }: Pick<Said, "at" | "text">, name: string) =>
  JSON.stringify([name, Math.floor(Date.parse(at) / 1000), text]);

/** Authors of a file whom nobody here knows keep their names. */
export function personNamed(people: readonly Colleague[], name: string): CommentPerson {
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
