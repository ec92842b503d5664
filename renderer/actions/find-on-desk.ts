import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const findOnDesk: Action<Workplace> = {
  name: "find.onDesk",
  label: say("Find on the desk…"),
  menu: "edit",
  shortcut: "Mod+Shift+H",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("deskFind"),
};
