import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const takeTour: Action<Workplace> = {
  name: "help.tour",
  label: say("Take the tour"),
  menu: "help",
  shortcut: null,
  enabled: () => true,
  run: (workplace) => workplace.takeTour(),
};
