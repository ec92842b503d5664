import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showPhotoLibrary: Action<Workplace> = {
  name: "desk.photos",
  label: say("Photo library…"),
  menu: "file",
  shortcut: "Mod+Alt+Shift+P",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("photoLibrary"),
};
