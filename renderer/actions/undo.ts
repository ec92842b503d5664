import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const undo: Action<Workplace> = {
  name: "edit.undo",
  label: "Undo",
  menu: "edit",
  shortcut: "Mod+Z",
  heard: "focus",
  enabled: ({ session }) => session?.undo.canUndo() ?? false,
  run: ({ session }) => {
    session?.undo.undo();
  },
};
