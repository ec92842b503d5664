import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Hub } from "../hub.ts";
import { type ClientState, statesIn, updateOf } from "./awareness.ts";

/** Who has which draft open, and where: passed on between windows and, when joined, the newsroom. */
export interface Presence {
  /** Everybody else's states, then each as it changes; the window's own goes when it stops listening. */
  readonly follow: (
    draft: DraftId,
    clientId: number,
    signal: AbortSignal | undefined,
  ) => AsyncGenerator<Uint8Array, void, void>;
  /** BAD_INPUT where the update is none, or of another client than it says. */
  readonly appear: (draft: DraftId, clientId: number, update: Uint8Array) => void;
  /** What the newsroom says of others. */
  readonly receive: (draft: DraftId, update: Uint8Array) => void;
  /** What the windows of this desk said last, a draft each. */
  readonly own: () => [DraftId, Uint8Array][];
  /** Nobody of the newsroom is there any more, as far as is known here. */
  readonly forgetOthers: () => void;
  readonly close: () => void;
}

interface Seen extends ClientState {
  readonly at: number;
  /** Whether it is a window of this desk. */
  readonly isOwn: boolean;
}

/** y-protocols renews a state every 15 seconds, and lets go of one that was not in 30. */
const OUTDATED_MS = 30_000;

/** `passOn` hears what windows of this desk say, for the newsroom. */
export function createPresence(
  hub: Pick<Hub, "publishPresence" | "presence">,
  passOn: (draft: DraftId, update: Uint8Array) => void,
  now: () => number = Date.now,
): Presence {
  const rooms = new Map<DraftId, Map<number, Seen>>();
  const note = (draft: DraftId, state: ClientState, isOwn: boolean): boolean => {
    const room = rooms.get(draft) ?? new Map<number, Seen>();
    const before = room.get(state.clientId);
    if (before !== undefined && !isNewer(state, before)) return false;
    if (state.state === "null") room.delete(state.clientId);
    else room.set(state.clientId, { ...state, at: now(), isOwn });
    if (room.size === 0) rooms.delete(draft);
    else rooms.set(draft, room);
    return before !== undefined || state.state !== "null";
  };
  const tell = (draft: DraftId, states: readonly ClientState[], isOwn: boolean) => {
    const fresh = states.filter((state) => note(draft, state, isOwn));
    if (fresh.length === 0) return;
    const update = updateOf(fresh);
    const by = isOwn && fresh.length === 1 ? (fresh[0]?.clientId ?? null) : null;
    hub.publishPresence(draft, update, by);
    if (isOwn) passOn(draft, update);
  };
  const dropWhere = (isOver: (seen: Seen) => boolean) => {
    for (const [draft, room] of rooms) {
      const over = [...room.values()].filter(isOver);
      for (const isOwn of [true, false]) {
        tell(draft, over.filter((seen) => seen.isOwn === isOwn).map(goneOf), isOwn);
      }
    }
  };
  const sweep = setInterval(() => dropWhere(({ at }) => now() - at > OUTDATED_MS), OUTDATED_MS / 2);
  sweep.unref();

  return {
    follow: (draft, clientId, signal) => {
      const heard = hub.presence(draft, signal, clientId);
      return following();

      async function* following() {
        try {
          const others = [...(rooms.get(draft)?.values() ?? [])].filter(
            (seen) => seen.clientId !== clientId,
          );
          if (others.length > 0) yield updateOf(others);
          yield* heard.items();
        } finally {
          heard.end();
          const own = rooms.get(draft)?.get(clientId);
          if (own !== undefined) tell(draft, [goneOf(own)], true);
        }
      }
    },
    appear: (draft, clientId, update) => {
      const states = readable(update);
      if (states.length !== 1 || states[0]?.clientId !== clientId) throw notOwn();
      tell(draft, states, true);
    },
    receive: (draft, update) => {
      const own = (clientId: number) => rooms.get(draft)?.get(clientId)?.isOwn === true;
      tell(
        draft,
        statesIn(update).filter(({ clientId }) => !own(clientId)),
        false,
      );
    },
    own: () =>
      [...rooms].flatMap(([draft, room]) => {
        const states = [...room.values()].filter(({ isOwn }) => isOwn);
        return states.length === 0 ? [] : [[draft, updateOf(states)]];
      }),
    forgetOthers: () => dropWhere(({ isOwn }) => !isOwn),
    close: () => clearInterval(sweep),
  };
}

/** As y-protocols does: a later state, or that somebody has gone at the same moment. */
function isNewer(state: ClientState, before: ClientState): boolean {
  return state.clock > before.clock || (state.clock === before.clock && state.state === "null");
}

function goneOf({ clientId, clock }: ClientState): ClientState {
  return { clientId, clock: clock + 1, state: "null" };
}

function readable(update: Uint8Array): ClientState[] {
  try {
    return statesIn(update);
  } catch (error) {
    throw new Problem(
      "BAD_INPUT",
      "The desk could not read where this window's caret is. Nothing was changed, and the text is safe. " +
        "Open the draft again.",
      {},
      error,
    );
  }
}

function notOwn(): Problem {
  return new Problem(
    "BAD_INPUT",
    "A window may tell of its own caret alone. Nothing was changed, and the text is safe. Open the draft again.",
  );
}
