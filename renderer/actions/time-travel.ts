import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const timeTravel: Action<Workplace> = {
  name: "version.timeTravel",
  label: say("Time travel…"),
  menu: "file",
  shortcut: "Mod+Alt+Y",
  enabled: ({ session }) => session !== null,
  run: (workplace) => workplace.timeTravel(null),
};

/** Of the block with the caret. */
export const whoWrote: Action<Workplace> = {
  name: "edit.whoWrote",
  label: say("Who wrote this, when…"),
  menu: "edit",
  shortcut: "Mod+Alt+Shift+W",
  enabled: ({ session, editor }) => session !== null && editor !== null,
  run: ({ showDialog }) => showDialog("whoWrote"),
};
