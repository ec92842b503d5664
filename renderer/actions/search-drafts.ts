import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const searchDrafts: Action<Workplace> = {
  name: "draft.search",
  label: say("Search drafts"),
  menu: "file",
  shortcut: "Mod+Shift+F",
  enabled: () => true,
  run: ({ focusSearch }) => focusSearch(),
};
