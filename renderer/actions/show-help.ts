import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showHelp: Action<Workplace> = {
  name: "help.pages",
  label: say("Help"),
  menu: "help",
  shortcut: "F1",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("help"),
};
