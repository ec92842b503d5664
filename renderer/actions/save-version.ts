import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const saveVersion: Action<Workplace> = {
  name: "version.save",
  label: say("Save version…"),
  menu: "file",
  shortcut: "Mod+S",
  enabled: ({ session }) => session !== null,
  run: ({ showTab }) => showTab("versions"),
};
