import { say } from "../../shared/words/say.ts";
import { binDraft as bin } from "../features/desk/draft-deeds.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const binDraft: Action<Workplace> = {
  name: "draft.bin",
  label: say("Move the draft to the bin"),
  menu: "file",
  shortcut: null,
  enabled: ({ session }) => session !== null && session.row.get().binnedAt === null,
  run: async ({ desk, session }) => {
    if (session !== null) await bin(desk.client, session.row.get());
  },
};
