import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const keyboardShortcuts: Action<Workplace> = {
  name: "help.shortcuts",
  label: "Keyboard shortcuts",
  menu: "help",
  shortcut: "Mod+/",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("shortcuts"),
};
