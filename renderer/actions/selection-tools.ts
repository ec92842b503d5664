import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const selectionTools: Action<Workplace> = {
  name: "edit.selectionTools",
  label: say("Go to the tools of the selection"),
  menu: "edit",
  shortcut: "Alt+F10",
  heard: "focus",
  enabled: ({ editor }) => editor !== null,
  run: ({ editor }) => {
    if (editor === null) return;
    editor.view.focus();
    editor.commands.focusSelectionTools();
  },
};
