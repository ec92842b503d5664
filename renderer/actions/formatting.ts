import type { ChainedCommands, Editor } from "@tiptap/react";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

type Styling = readonly [
  name: string,
  label: string,
  shortcut: string | null,
  command: (chain: ChainedCommands) => ChainedCommands,
];

const STYLINGS: readonly Styling[] = [
  ["bold", "Bold", "Mod+B", (chain) => chain.toggleBold()],
  ["italic", "Italic", "Mod+I", (chain) => chain.toggleItalic()],
  ["strike", "Strike", "Mod+Shift+S", (chain) => chain.toggleStrike()],
  ["paragraph", "Paragraph", "Mod+Alt+0", (chain) => chain.setParagraph()],
];

/** One action for each style of text or block; the editor hears their keys itself. */
export const formattingActions: readonly Action<Workplace>[] = STYLINGS.map(
  ([name, label, shortcut, command]) => ({
    name: `format.${name}`,
    label,
    menu: "format",
    shortcut,
    heard: "focus",
    enabled: ({ editor }) => canWrite(editor),
    run: ({ editor }) => {
      if (editor !== null) command(editor.chain().focus()).run();
    },
  }),
);

function canWrite(editor: Editor | null): boolean {
  return editor?.isEditable ?? false;
}
