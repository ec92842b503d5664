import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showSnippets: Action<Workplace> = {
  name: "insert.snippet",
  label: say("Snippets…"),
  menu: "insert",
  shortcut: "Mod+Alt+Shift+S",
  enabled: () => true,
  run: ({ showDialog }) => showDialog("snippets"),
};
