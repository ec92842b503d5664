import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const newDraft: Action<Workplace> = {
  name: "draft.new",
  label: say("New draft"),
  menu: "file",
  shortcut: "Mod+Alt+N",
  enabled: () => true,
  run: ({ desk, openDraft }) => openDraft(desk.client.drafts.create().then(({ id }) => id)),
};
