import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const saveVersion: Action<Workplace> = {
  name: "version.save",
  label: "Save version…",
  menu: "file",
  shortcut: "Mod+S",
  enabled: ({ session }) => session !== null,
  run: ({ showTab }) => showTab("versions"),
};
