import { toProblem } from "../../shared/contract/from-wire.ts";
import { backoffMs, type Pause, pause } from "./backoff.ts";
import { isConnectionLost } from "./connection.ts";
import type { SaveState } from "./session.ts";
import { createValue, until } from "./value.ts";

/** Sends changes one after another, and knows what is not acknowledged yet. */
export interface UpdateQueue {
  readonly state: { get: () => SaveState; subscribe: (listener: () => void) => () => void };
  readonly push: (update: Uint8Array) => void;
  /** Tries a failed one again now. */
  readonly retry: () => void;
  /** Resolves when nothing is unacknowledged; rejects with the Problem that stops it. */
  readonly settled: () => Promise<void>;
  /** Resolves when nothing is unacknowledged, however long that takes. */
  readonly drained: () => Promise<void>;
}

export interface QueueParts {
  /** Resolves when the update is committed. */
  readonly send: (update: Uint8Array) => Promise<unknown>;
  /** Makes several updates one. */
  readonly merge: (updates: Uint8Array[]) => Uint8Array;
}

const SAVED: SaveState = { kind: "saved" };
const SAVING: SaveState = { kind: "saving" };
/** A connection that comes back within this many tries is not worth a word. */
const QUIET_TRIES = 2;

/**
 * The first update leaves at once; those made while one is under way become the next one. A failed
 * one is kept and sent again, before anything newer, until it is acknowledged: the desk takes the
 * same update twice without harm.
 */
export function createUpdateQueue({ send, merge }: QueueParts): UpdateQueue {
  const state = createValue<SaveState>(SAVED);
  let waiting: Uint8Array[] = [];
  let running = false;
  let wait: Pause | null = null;

  const sendUntilDone = async (update: Uint8Array): Promise<void> => {
    for (let failures = 1; ; failures += 1) {
      try {
        await send(update);
        state.set(SAVING);
        return;
      } catch (error) {
        const problem = toProblem(error);
        if (failures > QUIET_TRIES || !isConnectionLost(problem)) {
          state.set({ kind: "failed", problem });
        }
        wait = pause(backoffMs(failures));
        await wait.done;
      }
    }
  };

  const run = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      const next = waiting.length === 1 && waiting[0] ? waiting[0] : merge(waiting);
      waiting = [];
      await sendUntilDone(next);
    }
    running = false;
    state.set(SAVED);
  };

  const forever = new AbortController().signal;
  return {
    state,
    push: (update) => {
      waiting.push(update);
      if (running) return;
      state.set(SAVING);
      void run();
    },
    retry: () => wait?.cutShort(),
    settled: async () => {
      const end = await until(state, ({ kind }) => kind !== "saving", forever);
      if (end.kind === "failed") throw end.problem;
    },
    drained: async () => {
      await until(state, ({ kind }) => kind === "saved", forever);
    },
  };
}
