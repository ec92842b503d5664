import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const insertPhoto: Action<Workplace> = {
  name: "insert.photo",
  label: "Insert photo…",
  menu: "insert",
  shortcut: "Mod+Alt+P",
  enabled: ({ editor }) => editor?.isEditable ?? false,
  run: ({ editor }) => {
    editor?.commands.pickPhoto();
  },
};
