import { say } from "../../shared/words/say.ts";
import { askForLink } from "../editor/marks/link-request.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const insertLink: Action<Workplace> = {
  name: "insert.link",
  label: say("Link…"),
  menu: "insert",
  shortcut: "Mod+Shift+K",
  heard: "focus",
  enabled: ({ editor }) => editor?.isEditable ?? false,
  run: ({ editor }) => {
    if (editor !== null) askForLink(editor.view.dom);
  },
};
