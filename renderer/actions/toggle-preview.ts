import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const togglePreview: Action<Workplace> = {
  name: "view.preview",
  label: say("Show or hide the preview"),
  menu: "view",
  shortcut: "Mod+Shift+E",
  enabled: ({ session }) => session !== null,
  run: ({ togglePane }) => togglePane("preview"),
};
