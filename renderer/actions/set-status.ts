import { STATUSES, type Status } from "../../shared/article/status.ts";
import { say } from "../../shared/words/say.ts";
import { setStatus } from "../features/desk/draft-deeds.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** What a desk calls giving a draft each status; the everyday ones by one key. */
const DEEDS: Readonly<Record<Status, { label: string; shortcut: string | null }>> = {
  draft: { label: say("Send back to draft…"), shortcut: "Mod+Alt+Shift+D" },
  filed: { label: say("File"), shortcut: "Mod+Alt+Shift+F" },
  inEdit: { label: say("Take into edit"), shortcut: "Mod+Alt+Shift+E" },
  approved: { label: say("Approve"), shortcut: "Mod+Alt+Shift+A" },
  published: { label: say("Set status: Published"), shortcut: null },
  corrected: { label: say("Set status: Corrected"), shortcut: null },
  killed: { label: say("Kill the draft…"), shortcut: "Mod+Alt+Shift+K" },
};

/**
 * One action for each status that a draft can be given; each can be undone from its message. Sending
 * back and killing ask for a word to those who wrote it: Enter goes on without one.
 */
export const statusActions: readonly Action<Workplace>[] = STATUSES.map((status) => ({
  name: `status.${status}`,
  ...DEEDS[status],
  menu: "file",
  enabled: ({ session }) =>
    session !== null && session.readOnly.get() === null && session.row.get().status !== status,
  run: async ({ desk, session, showDialog }) => {
    if (session === null) return;
    if (status === "draft" || status === "killed") return showDialog(status);
    await session.settled();
    await setStatus(desk.client, session.row.get(), status);
  },
}));
