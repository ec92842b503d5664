import { say } from "../../shared/words/say.ts";
import { restoreDraft as restore } from "../features/desk/draft-deeds.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const restoreDraft: Action<Workplace> = {
  name: "draft.restore",
  label: say("Restore the draft from the bin"),
  menu: "file",
  shortcut: null,
  enabled: ({ session }) => session !== null && session.row.get().binnedAt !== null,
  run: async ({ desk, session }) => {
    if (session !== null) await restore(desk.client, session.row.get());
  },
};
