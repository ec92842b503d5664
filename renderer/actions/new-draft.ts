import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const newDraft: Action<Workplace> = {
  name: "draft.new",
  label: say("New draft"),
  menu: "file",
  shortcut: "Mod+Alt+N",
  enabled: () => true,
  run: async ({ desk, openDraft }) => {
    const { id } = await desk.client.drafts.create();
    await openDraft(id);
  },
};
