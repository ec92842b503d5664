import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const openBeside: Action<Workplace> = {
  name: "view.beside",
  label: say("Open a draft beside…"),
  menu: "view",
  shortcut: "Mod+Alt+Shift+B",
  enabled: ({ session }) => session !== null,
  run: ({ askBeside }) => askBeside(),
};

const otherPane: Action<Workplace> = {
  name: "view.otherDraft",
  label: say("Go to the draft beside"),
  menu: "view",
  shortcut: "F6",
  enabled: ({ hasBeside }) => hasBeside,
  run: ({ turnToBeside }) => turnToBeside(),
};

const closeBeside: Action<Workplace> = {
  name: "view.closeBeside",
  label: say("Close the draft beside"),
  menu: "view",
  shortcut: "Shift+F6",
  enabled: ({ hasBeside }) => hasBeside,
  run: ({ closeBeside: close }) => close(),
};

/** Two drafts side by side. */
export const besideActions = [openBeside, otherPane, closeBeside] as const;
