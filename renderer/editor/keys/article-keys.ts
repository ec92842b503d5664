import { type Command, Extension, extensions } from "@tiptap/core";
import { takeBackReplacement } from "../typing/replacement.ts";
import { backspaceAtStart } from "./backspace.ts";
import { deleteAtEnd } from "./delete.ts";
import { enterInFixed } from "./enter.ts";
import { selectMore } from "./select-all.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    articleKeys: {
      /** Selects the text of the block with the caret, then everything. */
      selectMore: () => ReturnType;
    };
  }
}

/** What Enter, Backspace and Delete do in headline, dek and captions, and Mod+A, before anything else. */
export const ArticleKeys = Extension.create({
  name: "articleKeys",
  priority: 950,
  addCommands: () => ({ selectMore: () => selectMore }),
  addKeyboardShortcuts() {
    const takeBack: Command = ({ state, tr }) => takeBackReplacement(state, tr);
    const backspace = () =>
      this.editor.commands.command(takeBack) || this.editor.commands.command(backspaceAtStart);
    const bind = (command: Command) => () => this.editor.commands.command(command);
    return {
      Enter: bind(enterInFixed),
      "Shift-Enter": bind(enterInFixed),
      "Mod-Enter": bind(enterInFixed),
      Backspace: backspace,
      "Mod-Backspace": backspace,
      "Shift-Backspace": backspace,
      Delete: bind(deleteAtEnd),
      "Mod-Delete": bind(deleteAtEnd),
      "Mod-a": () => this.editor.commands.selectMore(),
    };
  },
});

/** TipTap's keymap without its plugin that compares the whole document after each key. */
export const BaseKeys = extensions.Keymap.extend({
  name: "baseKeys",
  addProseMirrorPlugins: () => [],
});
