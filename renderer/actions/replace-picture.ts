import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const replacePicture: Action<Workplace> = {
  name: "photo.replace",
  label: say("Replace picture…"),
  menu: "edit",
  shortcut: null,
  enabled: ({ editor }) => editor?.can().replacePhoto() ?? false,
  run: ({ editor }) => {
    editor?.commands.replacePhoto();
  },
};
