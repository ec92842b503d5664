import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const toggleInspector: Action<Workplace> = {
  name: "view.inspector",
  label: say("Show or hide the inspector"),
  menu: "view",
  shortcut: "Mod+Alt+I",
  enabled: () => true,
  run: ({ togglePane }) => togglePane("inspector"),
};
