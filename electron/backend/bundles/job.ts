import { cancelled } from "./bundle-problem.ts";

/** Shared between who asked for a bundle and the thread that works at it. */
export interface Job {
  /** Throws CANCELLED once it was. */
  readonly check: () => void;
}

/** A flag that crosses threads: set by the signal, seen by {@link jobOf} at its next check. */
export function cancelFlag(signal: AbortSignal | undefined): SharedArrayBuffer {
  const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const set = () => Atomics.store(new Int32Array(flag), 0, 1);
  if (signal?.aborted === true) set();
  signal?.addEventListener("abort", set, { once: true });
  return flag;
}

export function jobOf(flag: SharedArrayBuffer): Job {
  const set = new Int32Array(flag);
  return {
    check: () => {
      if (Atomics.load(set, 0) !== 0) throw cancelled();
    },
  };
}
