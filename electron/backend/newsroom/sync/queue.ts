import type { DraftId } from "../../../../shared/contract/ids.ts";
import { waitAfter } from "../wait-after.ts";

/**
 * Which drafts are to be brought in step, the first asked for first. What somebody has open or writes in
 * goes before the rest, and waits for nobody.
 */
export interface Queue {
  readonly add: (id: DraftId) => void;
  readonly first: (id: DraftId) => void;
  /** In so many milliseconds, counted anew with each call. */
  readonly later: (id: DraftId, ms: number) => void;
  /** At once; resolves when it was done, rejects with why it was not. */
  readonly now: (id: DraftId) => Promise<void>;
  readonly has: (id: DraftId) => boolean;
  readonly isRunning: (id: DraftId) => boolean;
  readonly drop: (id: DraftId) => void;
  readonly pump: () => void;
  /** Nothing more is begun until it is pumped. */
  readonly rest: () => void;
  /** Resolves when what is under way has ended. */
  readonly idle: () => Promise<void>;
}

interface Work {
  readonly mayRun: () => boolean;
  readonly run: (id: DraftId) => Promise<void>;
  /** Whether it is to be tried again in a while. */
  readonly failed: (id: DraftId, error: unknown) => boolean;
}

/** So many are in the background at once. */
const LANES = 6;

export function createQueue({ mayRun, run, failed }: Work): Queue {
  const urgent = new Set<DraftId>();
  const others = new Set<DraftId>();
  const timers = new Map<DraftId, NodeJS.Timeout>();
  const tries = new Map<DraftId, number>();
  const running = new Map<DraftId, Promise<void>>();
  const again = new Set<DraftId>();
  let inBackground = 0;
  let isResting = false;

  const drop = (id: DraftId) => {
    clearTimeout(timers.get(id));
    for (const known of [timers, urgent, others, again]) known.delete(id);
  };
  const later = (id: DraftId, ms: number) => {
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => {
        timers.delete(id);
        first(id);
      }, ms),
    );
  };
  const begin = (id: DraftId, isUrgent: boolean) => {
    drop(id);
    if (!isUrgent) inBackground += 1;
    const work = run(id)
      .then(() => {
        tries.delete(id);
      })
      .finally(() => {
        running.delete(id);
        if (!isUrgent) inBackground -= 1;
        if (again.delete(id)) urgent.add(id);
        queueMicrotask(pump);
      });
    running.set(id, work);
    work.catch((error: unknown) => {
      if (!failed(id, error)) return;
      const count = tries.get(id) ?? 0;
      tries.set(id, count + 1);
      later(id, waitAfter(count));
    });
    return work;
  };
  const next = (from: Set<DraftId>) => [...from].find((id) => !running.has(id));
  const pump = () => {
    if (isResting || !mayRun()) return;
    for (let id = next(urgent); id !== undefined; id = next(urgent)) begin(id, true);
    while (inBackground < LANES) {
      const [id] = others;
      if (id === undefined) break;
      others.delete(id);
      if (!running.has(id)) begin(id, false);
    }
  };
  const first = (id: DraftId) => {
    if (running.has(id)) again.add(id);
    else urgent.add(id);
    pump();
  };
  return {
    add: (id) => {
      if (running.has(id) || urgent.has(id) || timers.has(id)) return;
      others.add(id);
      pump();
    },
    first,
    later,
    now: async (id) => {
      // What is under way may have begun before there was something to fetch.
      while (running.has(id)) await running.get(id)?.catch(() => undefined);
      await begin(id, true);
    },
    has: (id) =>
      running.has(id) || timers.has(id) || urgent.has(id) || others.has(id) || again.has(id),
    isRunning: (id) => running.has(id),
    drop,
    pump: () => {
      isResting = false;
      pump();
    },
    rest: () => {
      isResting = true;
      for (const [id, timer] of timers) {
        clearTimeout(timer);
        urgent.add(id);
      }
      timers.clear();
    },
    idle: async () => {
      await Promise.allSettled([...running.values()]);
    },
  };
}
