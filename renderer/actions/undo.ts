import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const undo: Action<Workplace> = {
  name: "edit.undo",
  label: say("Undo"),
  menu: "edit",
  shortcut: "Mod+Z",
  heard: "focus",
  enabled: ({ session }) => session?.undo.canUndo() ?? false,
  run: ({ session }) => {
    session?.undo.undo();
  },
};
