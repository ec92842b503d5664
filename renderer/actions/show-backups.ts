import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showBackups: Action<Workplace> = {
  name: "desk.backups",
  label: say("Backups…"),
  menu: "file",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("backups"),
};
