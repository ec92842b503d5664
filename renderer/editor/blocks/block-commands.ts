import { type Command, Extension } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import type * as Y from "yjs";
import { deleteBlocks } from "./delete.ts";
import { duplicateBlocks } from "./duplicate.ts";
import { moveBlocks } from "./move.ts";
import { beOwnStep } from "./own-step.ts";
import { topSpanOf } from "./span.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    blockCommands: {
      /** Moves the block or list item with the caret, or all selected, past the one above. */
      moveBlockUp: () => ReturnType;
      moveBlockDown: () => ReturnType;
      /** Copies the same above them, and moves the caret into the copy. */
      duplicateBlockUp: () => ReturnType;
      duplicateBlockDown: () => ReturnType;
      /** Deletes the blocks of the top level that hold the selection. */
      deleteBlock: () => ReturnType;
    };
  }
}

/** What is done to whole blocks, each a step of undo of its own. */
export function blockCommands(undo: Y.UndoManager) {
  const step =
    (change: (transaction: Transaction) => boolean) =>
    (): Command =>
    ({ editor, tr, dispatch }) => {
      if (!editor.isEditable) return false;
      if (!dispatch) return topSpanOf(tr.selection) !== null;
      if (!change(tr)) return false;
      beOwnStep(undo);
      tr.scrollIntoView();
      return true;
    };
  return Extension.create({
    name: "blockCommands",
    addCommands: () => ({
      moveBlockUp: step((tr) => moveBlocks(tr, "up")),
      moveBlockDown: step((tr) => moveBlocks(tr, "down")),
      duplicateBlockUp: step((tr) => duplicateBlocks(tr, "up")),
      duplicateBlockDown: step((tr) => duplicateBlocks(tr, "down")),
      deleteBlock: step(deleteBlocks),
    }),
    addKeyboardShortcuts() {
      // In the body the keys are these commands' even where there is nowhere to go: left alone,
      // a Mac would move the caret instead.
      const bind = (command: () => boolean) => () =>
        command() || topSpanOf(this.editor.state.selection) !== null;
      return {
        "Alt-ArrowUp": bind(() => this.editor.commands.moveBlockUp()),
        "Alt-ArrowDown": bind(() => this.editor.commands.moveBlockDown()),
        "Alt-Shift-ArrowUp": bind(() => this.editor.commands.duplicateBlockUp()),
        "Alt-Shift-ArrowDown": bind(() => this.editor.commands.duplicateBlockDown()),
      };
    },
  });
}
