import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const nextDraft: Action<Workplace> = {
  name: "draft.next",
  label: say("Next draft"),
  menu: "file",
  shortcut: "Mod+Alt+ArrowDown",
  enabled: () => true,
  run: ({ stepDraft }) => stepDraft(1),
};
