import type { Editor } from "@tiptap/react";
import type { CommentKind } from "../../shared/article/ydoc/comments.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { createValue, type Value } from "../bridge/value.ts";
import { lookAtComment } from "../editor/comments/comment-marks.ts";
import { anchorHere, commentFrom, showComment } from "../editor/comments/comment-place.ts";
import type { PendingComment } from "../features/notes/comments/comment-form.tsx";
import type { Panes } from "./panes.ts";

/** Comments between the text and the Notes tab. */
export interface Commenting {
  /** The thread that is being looked at. */
  readonly current: Value<string | null>;
  /** What is about to be commented on. */
  readonly pending: Value<PendingComment | null>;
  /** Asks for a comment on what is selected. */
  readonly begin: (kind: CommentKind) => void;
  /** Leaves it and goes back to the text. */
  readonly leave: () => void;
  /** Goes to the comment after (1) or before (-1) the one that is looked at, else the caret; of one kind or any. */
  readonly step: (by: 1 | -1, kind: CommentKind | null) => void;
  /** Brings what the comment stands on into view. */
  readonly show: (id: string) => void;
  /** Shows the thread of what was pressed in the text. */
  readonly press: (id: string) => void;
  /** The caret rests in this comment, or in none. */
  readonly rest: (id: string | null) => void;
}

export interface CommentingParts {
  readonly shown: Value<OpenSession | null>;
  readonly currentEditor: Value<Editor | null>;
  readonly panes: Panes;
  readonly showNotes: () => void;
}

export function createCommenting(parts: CommentingParts): Commenting {
  const { shown, currentEditor, panes, showNotes } = parts;
  const current = createValue<string | null>(null);
  const pending = createValue<PendingComment | null>(null);
  // Neither means anything in another draft.
  shown.subscribe(() => {
    current.set(null);
    pending.set(null);
  });
  const look = (id: string | null) => {
    const editor = currentEditor.get();
    if (editor !== null && !editor.isDestroyed) lookAtComment(editor.view, id);
    current.set(id);
  };
  const show = (id: string) => {
    const [editor, session] = [currentEditor.get(), shown.get()];
    if (editor === null || session === null) return;
    panes.closeOverlays();
    showComment(editor, session.doc, id);
    current.set(id);
  };
  return {
    current,
    pending,
    begin: (kind) => {
      const [editor, session] = [currentEditor.get(), shown.get()];
      const anchor = editor === null || session === null ? null : anchorHere(editor, session.doc);
      if (anchor === null) return;
      pending.set({ kind, anchor });
      panes.show("inspector");
      showNotes();
    },
    leave: () => {
      pending.set(null);
      panes.closeOverlays();
      currentEditor.get()?.view.focus();
    },
    step: (by, kind) => {
      const editor = currentEditor.get();
      const id = editor === null ? null : commentFrom(editor, by, current.get(), kind);
      if (id === null) return;
      if (!panes.get().narrow) showNotes();
      show(id);
    },
    show,
    press: (id) => {
      if (!panes.get().narrow) showNotes();
      look(id);
    },
    rest: look,
  };
}
