import { EventEmitter, on } from "node:events";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { NewsroomState } from "../../../shared/contract/newsroom.ts";
import type { Hub } from "../hub.ts";
import { createPresence, type Presence } from "./presence.ts";

/** This desk's side of a newsroom: nothing of it asks the network before a person has joined one. */
export interface Newsroom {
  readonly presence: Presence;
  readonly state: () => NewsroomState;
  /** The state now, and again whenever it changes. */
  readonly watch: (signal: AbortSignal | undefined) => AsyncGenerator<NewsroomState, void, void>;
  /** A window has the draft open until the answer is called. */
  readonly hold: (draft: DraftId) => () => void;
  /** Ends every stream and the thread. */
  readonly close: () => Promise<void>;
}

export function createNewsroom(hub: Hub): Newsroom {
  const emitter = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  const presence = createPresence(hub, () => undefined);
  const state: NewsroomState = { kind: "alone" };
  return {
    presence,
    state: () => state,
    watch: (signal) => states(emitter, () => state, within(signal, closing.signal)),
    hold: () => () => undefined,
    close: async () => {
      closing.abort();
      presence.close();
    },
  };
}

function within(signal: AbortSignal | undefined, closing: AbortSignal): AbortSignal {
  return signal === undefined ? closing : AbortSignal.any([signal, closing]);
}

async function* states(
  emitter: EventEmitter,
  now: () => NewsroomState,
  signal: AbortSignal,
): AsyncGenerator<NewsroomState, void, void> {
  if (signal.aborted) return;
  const heard = on(emitter, "state", { signal });
  try {
    yield now();
    for await (const [state] of heard as AsyncIterable<[NewsroomState]>) yield state;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await heard.return?.();
  }
}
