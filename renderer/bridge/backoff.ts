const FIRST_MS = 100;
const LONGEST_MS = 2000;

/** How long to wait before try number `failures + 1`: 100 ms, doubling up to 2 s. */
export function backoffMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
}

/** A wait that can be cut short. `done` resolves at the end of it, whichever came first. */
export interface Pause {
  readonly done: Promise<void>;
  readonly cutShort: () => void;
}

export function pause(ms: number): Pause {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  return {
    done: promise,
    cutShort: () => {
      clearTimeout(timer);
      resolve();
    },
  };
}
