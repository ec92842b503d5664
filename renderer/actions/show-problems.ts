import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const showProblems: Action<Workplace> = {
  name: "help.problems",
  label: say("Problems…"),
  menu: "help",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("problems"),
};
