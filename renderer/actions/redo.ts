import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const redo: Action<Workplace> = {
  name: "edit.redo",
  label: say("Redo"),
  menu: "edit",
  shortcut: "Mod+Shift+Z",
  heard: "focus",
  enabled: ({ session }) => session?.undo.canRedo() ?? false,
  run: ({ session }) => {
    session?.undo.redo();
  },
};
