import { toProblem } from "../../shared/contract/from-wire.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import type { OpenDrafts } from "../bridge/open-drafts.ts";
import type { Value } from "../bridge/value.ts";

/** What the switch asks of a session. */
export type ShownSession = Pick<OpenSession, "id" | "row">;

interface SwitchParts<Session> {
  readonly openDrafts: Pick<OpenDrafts<Session>, "open" | "leave">;
  readonly shown: Value<Session | null>;
  readonly words: Value<number | null>;
  readonly report: (problem: Problem) => void;
}

export interface DraftSwitch {
  readonly open: (id: DraftId) => Promise<void>;
  readonly clear: () => void;
}

/** Puts one draft on the screen at a time: the one asked for last, however the answers arrive. */
export function createDraftSwitch<Session extends ShownSession>(
  parts: SwitchParts<Session>,
): DraftSwitch {
  const { openDrafts, shown, words, report } = parts;
  let wanted: DraftId | null = null;

  const put = (session: Session | null) => {
    const before = shown.get();
    if (before === session) return;
    words.set(session?.row.get().words ?? null);
    shown.set(session);
    if (before !== null) openDrafts.leave(before.id);
  };
  return {
    open: async (id) => {
      wanted = id;
      try {
        const session = await openDrafts.open(id);
        if (wanted === id) put(session);
        else if (shown.get()?.id !== id) openDrafts.leave(id);
      } catch (error) {
        if (wanted === id) report(toProblem(error));
      }
    },
    clear: () => {
      wanted = null;
      put(null);
    },
  };
}
