import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const newFromTemplate: Action<Workplace> = {
  name: "draft.newFromTemplate",
  label: say("New from template…"),
  menu: "file",
  shortcut: "Mod+Alt+Shift+T",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("templates"),
};

const makeTemplate: Action<Workplace> = {
  name: "draft.makeTemplate",
  label: say("Make a template of this…"),
  menu: "file",
  shortcut: null,
  enabled: ({ session }) => session !== null,
  run: ({ showDialog }) => showDialog("makeTemplate"),
};

/** Beginning with a story that is kept for it. */
export const templateActions = [newFromTemplate, makeTemplate] as const;
