import { setInterval } from "node:timers";

/** A time in which the loop came to nothing else. */
interface Stall {
  readonly wallMs: number;
  /** What of it this thread was at work: on a busy machine it also waits for a core. */
  readonly cpuMs: number;
  readonly underWay: readonly string[];
}

export interface LoopWatch {
  readonly stalls: readonly Stall[];
  /** What each work took, in milliseconds. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** Does the work, and names it in every stall meanwhile. */
  readonly during: (name: string, work: () => Promise<unknown>) => Promise<void>;
}

/** A frame: what a window would see as a halt. */
const LONG_MS = 16;

export function watchLoop(): LoopWatch {
  const stalls: Stall[] = [];
  const times = new Map<string, number[]>();
  const underWay = new Set<string>();
  let at = performance.now();
  let cpu = process.threadCpuUsage();
  setInterval(() => {
    const spent = process.threadCpuUsage(cpu);
    const cpuMs = (spent.user + spent.system) / 1000;
    const wallMs = performance.now() - at;
    if (wallMs > LONG_MS) stalls.push({ wallMs, cpuMs, underWay: [...underWay] });
    at = performance.now();
    cpu = process.threadCpuUsage();
  }, 1).unref();
  return {
    stalls,
    times,
    during: async (name, work) => {
      underWay.add(name);
      const begun = performance.now();
      try {
        await work();
      } finally {
        underWay.delete(name);
        times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
      }
    },
  };
}
