import type { Editor } from "@tiptap/react";
import { toProblem } from "../../shared/contract/from-wire.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import type { OpenDrafts } from "../bridge/open-drafts.ts";
import { createValue, type Value } from "../bridge/value.ts";

/** A second draft beside the one that is being written. Either is written in; the screen follows. */
export interface Beside {
  /** The draft that is not being written now; null while one stands alone. */
  readonly other: Value<OpenSession | null>;
  /** The other stands before the one that is being written. */
  readonly isFirst: Value<boolean>;
  /** A person is asked which draft shall stand beside. */
  readonly isAsking: Value<boolean>;
  readonly open: (id: DraftId) => Promise<void>;
  /** The other goes. */
  readonly close: () => void;
  /** The other is being written from now on. */
  readonly turn: () => void;
  /** Each pane tells its editor, so that a turn finds it. */
  readonly keep: (id: DraftId, editor: Editor | null) => void;
}

interface BesideParts {
  readonly openDrafts: Pick<OpenDrafts<OpenSession>, "open" | "leave">;
  readonly shown: Value<OpenSession | null>;
  readonly currentEditor: Value<Editor | null>;
  readonly words: Value<number | null>;
  readonly report: (problem: Problem) => void;
}

export function createBeside(parts: BesideParts): Beside {
  const { openDrafts, shown, currentEditor, words, report } = parts;
  const other = createValue<OpenSession | null>(null);
  const isFirst = createValue(false);
  const isAsking = createValue(false);
  const editors = new Map<DraftId, Editor>();
  let wanted: DraftId | null = null;

  const put = (session: OpenSession | null) => {
    const before = other.get();
    isAsking.set(false);
    if (before === session) return;
    other.set(session);
    if (session === null) isFirst.set(false);
    if (before !== null && before !== shown.get()) openDrafts.leave(before.id);
  };
  return {
    other,
    isFirst,
    isAsking,
    open: async (id) => {
      wanted = id;
      if (shown.get()?.id === id) return;
      try {
        const session = await openDrafts.open(id);
        if (wanted === id && shown.get()?.id !== id) put(session);
        else if (shown.get()?.id !== id && other.get()?.id !== id) openDrafts.leave(id);
      } catch (error) {
        if (wanted === id) report(toProblem(error));
      }
    },
    close: () => {
      wanted = null;
      put(null);
    },
    turn: () => {
      const [writing, next] = [shown.get(), other.get()];
      if (next === null) return;
      other.set(writing);
      isFirst.set(writing !== null && !isFirst.get());
      words.set(next.row.get().words);
      shown.set(next);
      currentEditor.set(editors.get(next.id) ?? null);
    },
    keep: (id, editor) => {
      if (editor === null) editors.delete(id);
      else editors.set(id, editor);
      if (shown.get()?.id === id) currentEditor.set(editor);
    },
  };
}
