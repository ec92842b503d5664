import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const importDrafts: Action<Workplace> = {
  name: "draft.import",
  label: "Import…",
  menu: "file",
  shortcut: "Mod+O",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("import"),
};
