import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const timeTravel: Action<Workplace> = {
  name: "version.timeTravel",
  label: "Time travel…",
  menu: "file",
  shortcut: "Mod+Alt+Y",
  enabled: ({ session }) => session !== null,
  run: (workplace) => workplace.timeTravel(null),
};
