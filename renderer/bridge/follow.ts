import { backoffMs, pause } from "./backoff.ts";
import type { Connection } from "./connection.ts";
import { until } from "./value.ts";

interface Following<Item> {
  readonly connection: Connection;
  /** Ends it for good. */
  readonly signal: AbortSignal;
  /** Opens the stream anew; asks for what was missed, where that matters. */
  readonly open: (signal: AbortSignal) => Promise<AsyncIterable<Item>>;
  readonly onItem: (item: Item) => void;
}

/** Reads a stream of the desk until the signal aborts, opening it again whenever it breaks. */
export async function follow<Item>(following: Following<Item>): Promise<void> {
  const { connection, signal, onItem } = following;
  let failures = 0;
  while (!signal.aborted) {
    try {
      await until(connection.state, (state) => state === "up", signal);
      for await (const item of await following.open(signal)) {
        failures = 0;
        if (signal.aborted) return;
        onItem(item);
      }
    } catch {
      // A broken stream is no news for the person: the connection's own state tells them.
      failures += 1;
    }
    if (!signal.aborted) await pause(backoffMs(failures)).done;
  }
}
