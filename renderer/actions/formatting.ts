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
  ["tk", "TK: still to come", "Mod+Alt+T", (chain) => chain.toggleTk()],
  ["paragraph", "Paragraph", "Mod+Alt+0", (chain) => chain.setParagraph()],
  ["heading2", "Heading 2", "Mod+Alt+2", (chain) => chain.toggleHeading({ level: 2 })],
  ["heading3", "Heading 3", "Mod+Alt+3", (chain) => chain.toggleHeading({ level: 3 })],
  ["heading4", "Heading 4", "Mod+Alt+4", (chain) => chain.toggleHeading({ level: 4 })],
  ["bulletList", "Bullet list", "Mod+Shift+8", (chain) => chain.toggleBulletList()],
  ["orderedList", "Numbered list", "Mod+Shift+7", (chain) => chain.toggleOrderedList()],
  ["blockquote", "Block quote", "Mod+Shift+B", (chain) => chain.toggleBlockquote()],
  ["rule", "Rule", null, (chain) => chain.setHorizontalRule()],
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
