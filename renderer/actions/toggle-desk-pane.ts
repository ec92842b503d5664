import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const toggleDeskPane: Action<Workplace> = {
  name: "view.desk",
  label: say("Show or hide the desk"),
  menu: "view",
  shortcut: "Mod+Alt+D",
  enabled: () => true,
  run: ({ togglePane }) => togglePane("desk"),
};
