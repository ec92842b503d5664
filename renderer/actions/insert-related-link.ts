import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const insertRelatedLink: Action<Workplace> = {
  name: "insert.relatedLink",
  label: "Insert related link",
  menu: "insert",
  shortcut: "Mod+Alt+R",
  enabled: ({ editor }) => editor?.isEditable ?? false,
  run: ({ editor }) => {
    editor?.commands.insertRelatedLink();
  },
};
