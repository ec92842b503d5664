import type { ChainedCommands, Editor } from "@tiptap/react";
import { say } from "../../shared/words/say.ts";
import { STYLES } from "../editor/marks/style-list.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** TK is something that can be inserted as well, and has its action there. */
const MARKS = STYLES.filter(({ name }) => name !== "tk");

const PARAGRAPH = {
  name: "paragraph",
  label: say("Paragraph"),
  shortcut: "Mod+Alt+0",
  toggle: (chain: ChainedCommands) => chain.setParagraph(),
};

/** One action for each style of text; the editor hears their keys itself. */
export const formattingActions: readonly Action<Workplace>[] = [...MARKS, PARAGRAPH].map(
  ({ name, label, shortcut, toggle }) => ({
    name: `format.${name}`,
    label,
    menu: "format",
    shortcut,
    heard: "focus",
    enabled: ({ editor }) => canWrite(editor),
    run: ({ editor }) => {
      if (editor !== null) toggle(editor.chain().focus()).run();
    },
  }),
);

function canWrite(editor: Editor | null): boolean {
  return editor?.isEditable ?? false;
}
