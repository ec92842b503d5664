import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const exportDraft: Action<Workplace> = {
  name: "draft.export",
  label: say("Export…"),
  menu: "file",
  shortcut: "Mod+E",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("export"),
};
