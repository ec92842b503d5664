import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const focusMode: Action<Workplace> = {
  name: "view.focus",
  label: say("Focus mode"),
  menu: "view",
  shortcut: "Mod+Alt+F",
  enabled: () => true,
  run: ({ toggleFocusMode }) => toggleFocusMode(),
};
