import type { DeskEvent } from "../../shared/contract/desk.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import type { Connection } from "./connection.ts";
import { follow } from "./follow.ts";

/** After a gap in the stream nobody knows what was missed: `resumed` says to read again. */
export type WindowEvent = DeskEvent | { readonly kind: "resumed" };

export interface DeskEvents {
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: (event: WindowEvent) => void) => () => void;
}

/** One stream of events for the whole window, opened again whenever it breaks. */
export function createDeskEvents(client: DeskClient, connection: Connection): DeskEvents {
  const listeners = new Set<(event: WindowEvent) => void>();
  const tell = (event: WindowEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  let opened = false;
  void follow({
    connection,
    signal: new AbortController().signal,
    open: async (signal) => {
      const stream = await client.desk.events(undefined, { signal });
      if (opened) tell({ kind: "resumed" });
      opened = true;
      return stream;
    },
    onItem: tell,
  });
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
