import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const previousDraft: Action<Workplace> = {
  name: "draft.previous",
  label: say("Previous draft"),
  menu: "file",
  shortcut: "Mod+Alt+ArrowUp",
  enabled: () => true,
  run: ({ stepDraft }) => stepDraft(-1),
};
