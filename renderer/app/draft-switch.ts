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
  /** Whether the draft asked for last is not here yet. */
  readonly coming: Value<boolean>;
  readonly report: (problem: Problem) => void;
}

export interface DraftSwitch {
  /** A draft that is still being made or looked for counts from the press on. */
  readonly open: (asked: DraftId | Promise<DraftId>) => Promise<void>;
  readonly clear: () => void;
}

/** Puts one draft on the screen at a time: the one asked for last, however the answers arrive. */
export function createDraftSwitch<Session extends ShownSession>(
  parts: SwitchParts<Session>,
): DraftSwitch {
  const { openDrafts, shown, words, coming, report } = parts;
  let wanted: DraftId | Promise<DraftId> | null = null;

  const put = (session: Session | null) => {
    const before = shown.get();
    if (before === session) return;
    words.set(session?.row.get().words ?? null);
    shown.set(session);
    if (before !== null) openDrafts.leave(before.id);
  };
  /** Ends the wait of what was asked for last; before the draft is shown, since it takes the focus. */
  const isLast = (asked: DraftId | Promise<DraftId>) => {
    if (wanted === asked) coming.set(false);
    return wanted === asked;
  };
  const openKnown = async (id: DraftId) => {
    try {
      const session = await openDrafts.open(id);
      if (isLast(id)) put(session);
      else if (shown.get()?.id !== id) openDrafts.leave(id);
    } catch (error) {
      if (isLast(id)) report(toProblem(error));
    }
  };
  return {
    open: async (asked) => {
      wanted = asked;
      coming.set(asked !== shown.get()?.id);
      try {
        const id = typeof asked === "string" ? asked : await asked;
        if (wanted === asked) wanted = id;
        await openKnown(id);
      } catch (error) {
        if (isLast(asked)) report(toProblem(error));
      }
    },
    clear: () => {
      wanted = null;
      coming.set(false);
      put(null);
    },
  };
}
