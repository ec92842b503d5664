import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const togglePreview: Action<Workplace> = {
  name: "view.preview",
  label: "Show or hide the preview",
  menu: "view",
  shortcut: "Mod+Shift+E",
  enabled: ({ session }) => session !== null,
  run: ({ togglePane }) => togglePane("preview"),
};
