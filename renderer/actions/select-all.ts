import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const selectAll: Action<Workplace> = {
  name: "edit.selectAll",
  label: say("Select the block, then everything"),
  menu: "edit",
  shortcut: "Mod+A",
  heard: "focus",
  enabled: ({ editor }) => editor !== null,
  run: ({ editor }) => {
    editor?.chain().focus().selectMore().run();
  },
};
