import { Problem } from "../../shared/contract/problem.ts";
import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import { isMac, shownShortcut } from "./shortcut.ts";
import type { Workplace } from "./workplace.ts";

const KEYS = "Mod+Shift+V";

/** By its keys the browser pastes by itself; from a menu the clipboard must be asked. */
export const pastePlain: Action<Workplace> = {
  name: "edit.pastePlain",
  label: say("Paste as plain text"),
  menu: "edit",
  shortcut: KEYS,
  heard: "focus",
  enabled: ({ editor }) => editor?.isEditable ?? false,
  run: async ({ editor }) => {
    if (editor === null) return;
    const text = await navigator.clipboard.readText().catch(refuse);
    editor.commands.focus();
    editor.view.pasteText(text);
  },
};

function refuse(): never {
  const keys = shownShortcut(KEYS, isMac);
  throw new Problem(
    "BAD_INPUT",
    say(
      "The clipboard may not be read from a menu here, so nothing was pasted. Press {keys} in the article instead.",
      { keys },
    ),
  );
}
