import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showPhotoLibrary: Action<Workplace> = {
  name: "desk.photos",
  label: "Photo library…",
  menu: "file",
  shortcut: "Mod+Alt+Shift+P",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("photoLibrary"),
};
