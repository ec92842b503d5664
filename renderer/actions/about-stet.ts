import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const aboutStet: Action<Workplace> = {
  name: "help.about",
  label: "About Stet",
  menu: "help",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("about"),
};
