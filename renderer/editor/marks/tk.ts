import { InputRule, Mark } from "@tiptap/core";
import { fromShared } from "../article-schema.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    tk: {
      /** Marks the selection as still to come, or takes the mark off; writes "TK" at a bare caret. */
      toggleTk: () => ReturnType;
    };
  }
}

/** TK as a word of its own, and the space or punctuation that ends it. */
const TYPED = /(?:^|[^\p{L}\p{N}])(TK)([ \u00a0.,;:!?)\]…—–])$/u;

export const tk = Mark.create({
  name: "tk",
  ...fromShared,

  addCommands() {
    return {
      toggleTk:
        () =>
        ({ state, tr, dispatch, commands }) => {
          if (!state.selection.empty || this.editor.isActive(this.name)) {
            return commands.toggleMark(this.name, {}, { extendEmptyMarkRange: true });
          }
          dispatch?.(tr.replaceSelectionWith(state.schema.text("TK", [this.type.create()]), false));
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-Alt-t": () => this.editor.commands.toggleTk() };
  },

  addInputRules() {
    return [
      new InputRule({
        find: TYPED,
        handler: ({ state, range, match }) => {
          const [, word = "", end = ""] = match;
          const to = range.to - end.length;
          state.tr.addMark(to - word.length, to, this.type.create());
        },
      }),
    ];
  },
});
