import * as Y from "yjs";
import { REMOTE } from "../article/ydoc/roots.ts";
import { clientsIn } from "./clients-in.ts";

/** A stretch of an item that one change brought and, where that happened, another took away. */
export interface Piece {
  /** Where it begins within the item. */
  readonly offset: number;
  readonly length: number;
  /** The change that brought it, counted from 0 in the order in which they were applied. */
  readonly born: number;
  /** Infinity where it still stands. */
  readonly died: number;
}

interface Births {
  readonly clocks: number[];
  readonly changes: number[];
}

interface Death {
  readonly clock: number;
  readonly length: number;
  readonly change: number;
}

/**
 * A draft's changes, applied one after the other to a document that forgets nothing, with the change
 * that brought and the one that took away each part of it. Stored nowhere: all of it follows from
 * the clocks of Yjs.
 */
export class Trace {
  readonly doc = new Y.Doc({ gc: false });
  #count = 0;
  readonly #births = new Map<number, Births>();
  readonly #deaths = new Map<number, Death[]>();
  #isSorted = true;
  /** Until the next change, which may cut or join items. */
  #pieces = new WeakMap<Y.Item, readonly Piece[]>();

  get count(): number {
    return this.#count;
  }

  /** True unless a change is missing that a later one builds on. */
  get isWhole(): boolean {
    return this.doc.store.pendingStructs === null && this.doc.store.pendingDs === null;
  }

  /** Applies changes in one go; the more at once, the less each costs. Throws for bytes that are none. */
  append(updates: readonly Uint8Array[]): void {
    this.#isSorted = false;
    this.#pieces = new WeakMap();
    this.doc.transact((transaction) => {
      const seen = new Map<number, number>();
      for (const update of updates) this.#apply(update, transaction, seen);
    }, REMOTE);
  }

  /** The item cut where one change ends and another begins. */
  pieces(item: Y.Item): readonly Piece[] {
    const known = this.#pieces.get(item);
    if (known !== undefined) return known;
    this.#sort();
    const pieces = this.#cut(item);
    this.#pieces.set(item, pieces);
    return pieces;
  }

  #cut({ id, length }: Y.Item): Piece[] {
    const deaths = this.#deaths.get(id.client) ?? [];
    const pieces: Piece[] = [];
    for (const { from, to, change: born } of this.#bornIn(id.client, id.clock, id.clock + length)) {
      for (const part of cut(from, to, deaths)) {
        const { from: start, to: end, died } = part;
        pieces.push({ offset: start - id.clock, length: end - start, born, died });
      }
    }
    return pieces;
  }

  #apply(update: Uint8Array, transaction: Y.Transaction, seen: Map<number, number>): void {
    const { store } = this.doc;
    const clients = clientsIn(update) ?? [...Y.parseUpdateMeta(update).to.keys()];
    const before = clients.map((client) => Y.getState(store, client));
    Y.applyUpdate(this.doc, update, REMOTE);
    const change = this.#count;
    this.#count += 1;
    for (const [index, client] of clients.entries()) {
      const from = before[index] as number;
      if (Y.getState(store, client) > from) this.#bear(client, from, change);
    }
    for (const [client, deletions] of transaction.deleteSet.clients) {
      for (let at = seen.get(client) ?? 0; at < deletions.length; at += 1) {
        const { clock, len } = deletions[at] as { clock: number; len: number };
        this.#bury(client, { clock, length: len, change });
      }
      seen.set(client, deletions.length);
    }
  }

  #bear(client: number, clock: number, change: number): void {
    const births = this.#births.get(client) ?? { clocks: [], changes: [] };
    this.#births.set(client, births);
    births.clocks.push(clock);
    births.changes.push(change);
  }

  #bury(client: number, death: Death): void {
    const deaths = this.#deaths.get(client) ?? [];
    this.#deaths.set(client, deaths);
    deaths.push(death);
  }

  #sort(): void {
    if (this.#isSorted) return;
    for (const deaths of this.#deaths.values()) deaths.sort((a, b) => a.clock - b.clock);
    this.#isSorted = true;
  }

  *#bornIn(client: number, start: number, end: number) {
    const { clocks, changes } = this.#births.get(client) ?? { clocks: [0], changes: [0] };
    let at = Math.max(0, firstAbove(clocks, start) - 1);
    let from = start;
    while (from < end) {
      const to = Math.min(end, clocks[at + 1] ?? end);
      yield { from, to, change: changes[at] as number };
      from = to;
      at += 1;
    }
  }
}

/** Place of the first number above one, in numbers that rise. */
export function firstAbove(numbers: ArrayLike<number>, value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Parts of a stretch of clocks, each either standing or taken away by one change. */
function* cut(from: number, to: number, deaths: readonly Death[]) {
  let at = from;
  for (let next = firstEndingAfter(deaths, from); at < to; next += 1) {
    const death = deaths[next];
    const start = Math.min(to, death?.clock ?? to);
    if (start > at) yield { from: at, to: start, died: Number.POSITIVE_INFINITY };
    if (death === undefined || start === to) return;
    const end = Math.min(to, death.clock + death.length);
    yield { from: Math.max(at, start), to: end, died: death.change };
    at = end;
  }
}

function firstEndingAfter(deaths: readonly Death[], clock: number): number {
  let [low, high] = [0, deaths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const death = deaths[middle] as Death;
    if (death.clock + death.length <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}
