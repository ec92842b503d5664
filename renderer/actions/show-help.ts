import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showHelp: Action<Workplace> = {
  name: "help.pages",
  label: "Help",
  menu: "help",
  shortcut: "F1",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("help"),
};
