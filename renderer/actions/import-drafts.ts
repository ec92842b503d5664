import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const importDrafts: Action<Workplace> = {
  name: "draft.import",
  label: say("Import…"),
  menu: "file",
  shortcut: "Mod+O",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("import"),
};
