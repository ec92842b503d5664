import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const aboutStet: Action<Workplace> = {
  name: "help.about",
  label: say("About Stet"),
  menu: "help",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("about"),
};
