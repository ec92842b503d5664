import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showNewsroom: Action<Workplace> = {
  name: "desk.newsroom",
  label: say("Newsroom…"),
  menu: "file",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("newsroom"),
};
