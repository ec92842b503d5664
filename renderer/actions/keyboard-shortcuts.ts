import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const keyboardShortcuts: Action<Workplace> = {
  name: "help.shortcuts",
  label: say("Keyboard shortcuts"),
  menu: "help",
  shortcut: "Mod+/",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("shortcuts"),
};
