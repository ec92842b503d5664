import { uuidv7 } from "uuidv7";
import {
  addComment,
  addReply,
  bringBackComment,
  type Comment,
  type CommentPerson,
  deleteComment,
  deleteReply,
  editSaid,
  resolveComment,
  type Said,
} from "../../../../shared/article/ydoc/comments.ts";
import type { Person } from "../../../../shared/contract/desk.ts";
import { say } from "../../../../shared/words/say.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { showToast } from "../../../ui/toast.tsx";
import type { PendingComment } from "./comment-form.tsx";

/** What a person writes into a comment or a reply. */
export interface Words {
  readonly text: string;
  /** Ids of the people named in it. */
  readonly mentions: readonly string[];
}

/** What somebody does to the comments of an open draft; each is a step of undo of its own. */
export function commentDeeds({ doc, undo }: DraftSession, { id, name }: Person) {
  const author: CommentPerson = { id, name };
  const step = (work: () => void) => {
    undo.stopCapturing();
    work();
    undo.stopCapturing();
  };
  const now = () => new Date().toISOString();
  const said = (words: Words) => ({ id: uuidv7(), author, at: now(), ...words });
  const tell = (text: string, back: () => void) =>
    showToast({ text, action: { label: say("Undo"), run: () => step(back) } });
  return {
    add: ({ kind, anchor }: PendingComment, words: Words) =>
      step(() => addComment(doc, { ...said(words), kind, anchor })),
    reply: (to: Comment, words: Words) => step(() => addReply(doc, to.id, said(words))),
    edit: (of: Comment, reply: Said | null, words: Words) =>
      step(() => editSaid(doc, of.id, reply?.id ?? null, { ...words, at: now() })),
    resolve: (comment: Comment) => {
      step(() => resolveComment(doc, comment.id, { by: author, at: now() }));
      tell(say("Resolved"), () => resolveComment(doc, comment.id, null));
    },
    reopen: (comment: Comment) => step(() => resolveComment(doc, comment.id, null)),
    remove: (comment: Comment) => {
      step(() => deleteComment(doc, comment.id));
      tell(say("Comment deleted"), () => bringBackComment(doc, comment));
    },
    removeReply: (comment: Comment, reply: Said) => {
      step(() => deleteReply(doc, comment.id, reply.id));
      tell(say("Reply deleted"), () => addReply(doc, comment.id, reply));
    },
  };
}
export type CommentDeeds = ReturnType<typeof commentDeeds>;
