import { EventEmitter, on } from "node:events";
import type { DeskEvent } from "../../shared/contract/desk.ts";
import type { DraftChange } from "../../shared/contract/drafts.ts";
import type { DraftId } from "../../shared/contract/ids.ts";

/** Where what was committed is told to whoever listens. Nothing is dropped for a slow listener. */
export interface Hub {
  readonly publish: (event: DeskEvent) => void;
  /** `by` is the Yjs client that made it; null where several did. */
  readonly publishChange: (draft: DraftId, change: DraftChange, by: number | null) => void;
  readonly events: (signal?: AbortSignal) => Listening<DeskEvent>;
  /** Without those of one client, which has them. */
  readonly changes: (
    draft: DraftId,
    signal?: AbortSignal,
    without?: number,
  ) => Listening<DraftChange>;
  /** Tells who else has a draft open, and where: an update of y-protocols' awareness. */
  readonly publishPresence: (draft: DraftId, update: Uint8Array, by: number | null) => void;
  readonly presence: (
    draft: DraftId,
    signal?: AbortSignal,
    without?: number,
  ) => Listening<Uint8Array>;
  /** Ends every stream. */
  readonly close: () => void;
}

/** Listens from its making on, until the signal, its own end or the hub's. */
export interface Listening<Item> {
  readonly items: () => AsyncGenerator<Item, void, void>;
  readonly end: () => void;
}

export function createHub(): Hub {
  const emitter = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  const listen = <Item>(name: string, signal?: AbortSignal, without?: number): Listening<Item> => {
    const own = new AbortController();
    const signals = [closing.signal, own.signal, ...(signal === undefined ? [] : [signal])];
    const until = AbortSignal.any(signals);
    const heard = until.aborted ? null : on(emitter, name, { signal: until });
    return { items: () => itemsOf<Item>(heard, until, without), end: () => own.abort() };
  };
  return {
    publish: (event) => emitter.emit("event", event),
    publishChange: (draft, change, by) => emitter.emit(draft, change, by),
    events: (signal) => listen<DeskEvent>("event", signal),
    changes: (draft, signal, without) => listen<DraftChange>(draft, signal, without),
    publishPresence: (draft, update, by) => emitter.emit(`presence ${draft}`, update, by),
    presence: (draft, signal, without) => listen<Uint8Array>(`presence ${draft}`, signal, without),
    close: () => closing.abort(),
  };
}

/** What was heard; an aborted signal is an end, not an error. */
async function* itemsOf<Item>(
  heard: AsyncIterable<unknown> | null,
  until: AbortSignal,
  without: number | undefined,
): AsyncGenerator<Item, void, void> {
  if (heard === null) return;
  try {
    for await (const [item, by] of heard as AsyncIterable<[Item, (number | null)?]>) {
      if (without === undefined || by !== without) yield item;
    }
  } catch (error) {
    if (!until.aborted) throw error;
  }
}
