import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const takeTour: Action<Workplace> = {
  name: "help.tour",
  label: "Take the tour",
  menu: "help",
  shortcut: null,
  enabled: () => true,
  run: (workplace) => workplace.takeTour(),
};
