import * as Y from "yjs";
import type { CommentAnchor } from "./comment-anchor.ts";
import { commentsOf, PERSON } from "./roots.ts";

/** A query waits for the reporter's answer; everything else is a comment. */
export const COMMENT_KINDS = ["comment", "query"] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

export interface CommentPerson {
  readonly id: string;
  readonly name: string;
}

/** Words that one person wrote at one time. */
export interface Said {
  readonly id: string;
  readonly author: CommentPerson;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  /** Ids of the people named in it. */
  readonly mentions: readonly string[];
  /** When it was last changed; null where it was not. */
  readonly editedAt: string | null;
}

/** A thread: the first comment and what was answered. */
export interface Comment extends Said {
  readonly kind: CommentKind;
  readonly anchor: CommentAnchor;
  readonly resolved: { readonly by: CommentPerson; readonly at: string } | null;
  /** Its author took it back; it is shown for its replies only. */
  readonly isDeleted: boolean;
  /** Oldest first. */
  readonly replies: readonly Said[];
}

export type NewComment = Pick<Comment, "id" | "author" | "at" | "text" | "mentions" | "kind"> & {
  readonly anchor: CommentAnchor;
};

/** Adds a thread, as a change by a person. */
export function addComment(doc: Y.Doc, { id, ...given }: NewComment): void {
  doc.transact(() => {
    const thread = new Y.Map<unknown>(Object.entries(given));
    thread.set("replies", new Y.Map());
    commentsOf(doc).set(id, thread);
  }, PERSON);
}

export type NewReply = Omit<Said, "editedAt">;

export function addReply(doc: Y.Doc, comment: string, { id, ...given }: NewReply): void {
  change(doc, comment, (thread) => {
    repliesOf(thread)?.set(id, new Y.Map<unknown>(Object.entries(given)));
  });
}

export type Edited = Pick<Said, "text" | "mentions"> & { readonly at: string };

/** Changes the words of a comment, or of a reply in it. */
export function editSaid(
  doc: Y.Doc,
  comment: string,
  reply: string | null,
  { text, mentions, at }: Edited,
): void {
  change(doc, comment, (thread) => {
    const said = reply === null ? thread : repliesOf(thread)?.get(reply);
    if (!(said instanceof Y.Map) || said.get("text") === text) return;
    said.set("text", text);
    said.set("mentions", mentions);
    said.set("editedAt", at);
  });
}

/** Who resolves; null opens it again. */
export function resolveComment(doc: Y.Doc, comment: string, resolved: Comment["resolved"]): void {
  change(doc, comment, (thread) => {
    if (resolved === null) thread.delete("resolved");
    else thread.set("resolved", resolved);
  });
}

/** Takes the words of a comment away. What others answered stays, also what they write meanwhile. */
export function deleteComment(doc: Y.Doc, comment: string): void {
  change(doc, comment, (thread) => {
    thread.set("deleted", true);
    thread.set("text", "");
    thread.set("mentions", []);
  });
}

/** Gives a comment that was deleted its words again. */
export function bringBackComment(doc: Y.Doc, { id, text, mentions }: Said): void {
  change(doc, id, (thread) => {
    thread.delete("deleted");
    thread.set("text", text);
    thread.set("mentions", mentions);
  });
}

export function deleteReply(doc: Y.Doc, comment: string, reply: string): void {
  change(doc, comment, (thread) => repliesOf(thread)?.delete(reply));
}

/** Says anew where a comment stands; to be called inside the transaction that moved its words. */
export function moveComment(doc: Y.Doc, comment: string, anchor: CommentAnchor): void {
  const thread = commentsOf(doc).get(comment);
  if (thread instanceof Y.Map) thread.set("anchor", anchor);
}

/** Every thread that has something to show, in no order. */
export function readComments(doc: Y.Doc): Comment[] {
  return [...commentsOf(doc).entries()].flatMap(([id, thread]) => {
    const comment = thread instanceof Y.Map ? readComment(id, thread) : null;
    return comment === null || (comment.isDeleted && comment.replies.length === 0) ? [] : [comment];
  });
}

/** How many threads wait: all that are open, and the queries among them. */
export function countOpen(doc: Y.Doc): { readonly comments: number; readonly queries: number } {
  const open = readComments(doc).filter(({ resolved }) => resolved === null);
  return { comments: open.length, queries: open.filter(({ kind }) => kind === "query").length };
}

function change(doc: Y.Doc, comment: string, make: (thread: Y.Map<unknown>) => void): void {
  const thread = commentsOf(doc).get(comment);
  if (thread instanceof Y.Map) doc.transact(() => make(thread), PERSON);
}

function repliesOf(thread: Y.Map<unknown>): Y.Map<unknown> | null {
  const replies = thread.get("replies");
  return replies instanceof Y.Map ? replies : null;
}

/** Null where a newer Stet wrote what this one cannot place. */
function readComment(id: string, thread: Y.Map<unknown>): Comment | null {
  const said = readSaid(id, thread);
  const anchor = thread.get("anchor") as CommentAnchor | undefined;
  if (said === null || typeof anchor?.quote !== "string") return null;
  const replies = [...(repliesOf(thread)?.entries() ?? [])].flatMap(([key, reply]) => {
    const read = reply instanceof Y.Map ? readSaid(key, reply) : null;
    return read === null ? [] : [read];
  });
  return {
    ...said,
    kind: thread.get("kind") === "query" ? "query" : "comment",
    anchor,
    resolved: (thread.get("resolved") as Comment["resolved"] | undefined) ?? null,
    isDeleted: thread.get("deleted") === true,
    replies: replies.sort(byTime),
  };
}

function readSaid(id: string, said: Y.Map<unknown>): Said | null {
  const [author, at, text] = [said.get("author"), said.get("at"), said.get("text")];
  if (typeof at !== "string" || typeof text !== "string") return null;
  return {
    id,
    author: author as CommentPerson,
    at,
    text,
    mentions: (said.get("mentions") as string[] | undefined) ?? [],
    editedAt: (said.get("editedAt") as string | undefined) ?? null,
  };
}

/** Ids rise with time, too, and say which comes first of what was written in one millisecond. */
const byTime = (a: Said, b: Said) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);
