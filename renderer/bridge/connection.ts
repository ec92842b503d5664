import { Problem } from "../../shared/contract/problem.ts";
import { say } from "../../shared/words/say.ts";
import { backoffMs, type Pause, pause } from "./backoff.ts";
import type { Observable } from "./session.ts";
import { createValue, until } from "./value.ts";
import type { Transport, Wire } from "./wire.ts";

export type ConnectionState = "connecting" | "up" | "lost";

/** A connection that comes back by itself. */
export interface Connection {
  readonly state: Observable<ConnectionState>;
  /** The wire that stands, waiting a moment for one; rejects with a Problem where none comes. */
  readonly wire: () => Promise<Wire>;
  /** Tries again now, instead of at the end of the current wait. */
  readonly hurry: () => void;
}

/** How long a call waits for a first connection before it says that there is none. */
const PATIENCE_MS = 5000;

export function createConnection(transport: Transport): Connection {
  const state = createValue<ConnectionState>("connecting");
  let wire: Wire | null = null;
  let wait: Pause | null = null;

  const keepUp = async (failures: number): Promise<never> => {
    // A browser keeps where a socket was asked for, and reads each file on the stack again for it: by
    // now that is no longer the whole page.
    await null;
    wire = await transport.open().catch(() => null);
    const stood = wire;
    if (stood !== null) {
      state.set("up");
      await stood.closed;
      wire = null;
    }
    state.set("lost");
    wait = pause(backoffMs(stood === null ? failures + 1 : 1));
    await wait.done;
    return keepUp(stood === null ? failures + 1 : 0);
  };
  void keepUp(0);

  const standing = async (): Promise<Wire> => {
    if (state.get() === "connecting") {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      await until(state, (now) => now !== "connecting", signal).catch(() => undefined);
    }
    if (wire === null) throw connectionLost();
    return wire;
  };
  return { state, wire: standing, hurry: () => wait?.cutShort() };
}

/** The problem of every call while there is no connection. {@link isConnectionLost} tells it. */
export function connectionLost(): Problem {
  return new Problem(
    "INTERNAL",
    say(
      "Stet cannot reach its desk. What was saved is safe, and what you typed since is kept in this window. It connects again by itself; if it does not, start Stet again and leave this window open.",
    ),
    { connection: "lost" },
  );
}

export function isConnectionLost(problem: Problem): boolean {
  return problem.data.connection === "lost";
}
