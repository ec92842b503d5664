import { STATUS_NAMES, STATUSES, type Status } from "../../shared/article/status.ts";
import { setStatus } from "../features/desk/draft-deeds.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** One action for each status that a draft can be given. */
export const statusActions: readonly Action<Workplace>[] = STATUSES.map(toStatus);

function toStatus(status: Status): Action<Workplace> {
  return {
    name: `status.${status}`,
    label: status === "killed" ? "Kill the draft" : `Set status: ${STATUS_NAMES[status]}`,
    menu: "file",
    shortcut: null,
    enabled: ({ session }) =>
      session !== null && session.readOnly.get() === null && session.row.get().status !== status,
    run: async ({ desk, session }) => {
      if (session === null) return;
      await session.settled();
      await setStatus(desk.client, session.row.get(), status);
    },
  };
}
