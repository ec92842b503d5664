import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showStatistics: Action<Workplace> = {
  name: "view.statistics",
  label: "Statistics…",
  menu: "view",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("statistics"),
};
