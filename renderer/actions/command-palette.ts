import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const commandPalette: Action<Workplace> = {
  name: "help.palette",
  label: say("Command palette"),
  menu: "help",
  shortcut: "Mod+K",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("palette"),
};
