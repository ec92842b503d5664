import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import { isMac } from "./shortcut.ts";
import type { Workplace } from "./workplace.ts";

export const showSettings: Action<Workplace> = {
  name: "desk.settings",
  label: say("Settings…"),
  menu: "file",
  // Every program on macOS has Cmd+,; elsewhere Ctrl+, is subscript in editors.
  shortcut: isMac ? "Mod+," : "Mod+Alt+,",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("settings"),
};
