import type { Editor } from "@tiptap/react";
import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

type BlockDeed = readonly [
  name: string,
  label: string,
  shortcut: string | null,
  run: (editor: Editor) => boolean,
];

const DEEDS: readonly BlockDeed[] = [
  ["moveBlockUp", say("Move block up"), "Alt+ArrowUp", (editor) => editor.commands.moveBlockUp()],
  [
    "moveBlockDown",
    say("Move block down"),
    "Alt+ArrowDown",
    (editor) => editor.commands.moveBlockDown(),
  ],
  [
    "duplicateBlockUp",
    say("Duplicate block above"),
    "Alt+Shift+ArrowUp",
    (editor) => editor.commands.duplicateBlockUp(),
  ],
  [
    "duplicateBlockDown",
    say("Duplicate block below"),
    "Alt+Shift+ArrowDown",
    (editor) => editor.commands.duplicateBlockDown(),
  ],
  ["deleteBlock", say("Delete block"), null, (editor) => editor.commands.deleteBlock()],
  ["blockMenu", say("Menu of the block"), "Mod+Alt+B", (editor) => editor.commands.openBlockMenu()],
];

/** What is done to whole blocks; the editor hears their keys itself. */
export const blockActions: readonly Action<Workplace>[] = DEEDS.map(
  ([name, label, shortcut, run]) => ({
    name: `edit.${name}`,
    label,
    menu: "edit",
    shortcut,
    heard: "focus",
    enabled: ({ editor }) => editor?.isEditable ?? false,
    run: ({ editor }) => {
      if (editor === null) return;
      editor.commands.focus();
      run(editor);
    },
  }),
);
