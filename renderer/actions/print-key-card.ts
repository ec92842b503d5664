import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const printKeyCard: Action<Workplace> = {
  name: "help.printKeyCard",
  label: "Print the key card",
  menu: "help",
  shortcut: null,
  enabled: () => true,
  run: ({ showDialog }) => showDialog("keyCard"),
};
