import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const printKeyCard: Action<Workplace> = {
  name: "help.printKeyCard",
  label: say("Print the key card"),
  menu: "help",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("keyCard"),
};
