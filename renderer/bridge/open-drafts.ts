import type { DraftId } from "../../shared/contract/ids.ts";
import type { OpenSession } from "./draft-session.ts";
import type { Observable } from "./session.ts";
import { createValue } from "./value.ts";

/**
 * The drafts that this window holds: the one on the screen, and those left a moment ago that still
 * have changes to commit. Returning to one of these finds the same document, so nothing crosses.
 */
export interface OpenDrafts<Session> {
  readonly open: (id: DraftId) => Promise<Session>;
  /** Says that it is off the screen: it is let go of once all of it is committed. */
  readonly leave: (id: DraftId) => void;
  /** Drafts that hold what is not committed. */
  readonly unsaved: () => readonly Session[];
  /** Drafts whose changes the desk did not take; changes at each try that fails, and not before. */
  readonly failed: Observable<readonly Session[]>;
}

/** What the keeper of open drafts asks of a session. */
export type KeptSession = Pick<OpenSession, "saveState" | "drained" | "close">;

interface Held<Session> {
  readonly session: Promise<Session>;
  shown: boolean;
}

export function createOpenDrafts<Session extends KeptSession>(
  openSession: (id: DraftId) => Promise<Session>,
): OpenDrafts<Session> {
  const held = new Map<DraftId, Held<Session>>();
  const ready = new Map<DraftId, Session>();
  const failed = createValue<readonly Session[]>([]);
  const tell = () => {
    const now = [...ready.values()].filter(({ saveState }) => saveState.get().kind === "failed");
    if (now.length + failed.get().length > 0) failed.set(now);
  };

  const start = (id: DraftId): Held<Session> => {
    const session = openSession(id);
    const entry: Held<Session> = { session, shown: true };
    held.set(id, entry);
    session.then(
      (opened) => {
        ready.set(id, opened);
        opened.saveState.subscribe(tell);
      },
      () => held.delete(id),
    );
    return entry;
  };

  const letGo = async (id: DraftId, entry: Held<Session>): Promise<void> => {
    const session = await entry.session;
    await session.drained();
    if (entry.shown || held.get(id) !== entry) return;
    held.delete(id);
    ready.delete(id);
    await session.close();
  };

  return {
    open: (id) => {
      const entry = held.get(id) ?? start(id);
      entry.shown = true;
      return entry.session;
    },
    leave: (id) => {
      const entry = held.get(id);
      if (entry === undefined) return;
      entry.shown = false;
      // One that could not be opened has nothing to let go of; its opener was told why.
      letGo(id, entry).catch(() => undefined);
    },
    unsaved: () => [...ready.values()].filter(({ saveState }) => saveState.get().kind !== "saved"),
    failed,
  };
}
