import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showStatistics: Action<Workplace> = {
  name: "view.statistics",
  label: say("Statistics…"),
  menu: "view",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("statistics"),
};
