import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setInterval } from "node:timers";
import { isMainThread } from "node:worker_threads";

/**
 * Watches the loop of the program that loads it, by `node --import`, and writes what it saw into the
 * file that `STET_LOOP` names when that program ends. Its threads load it too, and are not watched.
 */

/** A time in which the loop came to nothing else; `at` in milliseconds since 1970. */
export interface Stall {
  readonly at: number;
  readonly wallMs: number;
  /** What of it this thread was at work: on a busy machine it also waits for a core. */
  readonly cpuMs: number;
}

export interface SeenOfLoop {
  readonly stalls: readonly Stall[];
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** A frame: what a window would see as a halt. */
const LONG_MS = 16;

const { STET_LOOP } = process.env;
if (isMainThread && STET_LOOP !== undefined) watch(STET_LOOP);

function watch(file: string): void {
  const stalls: Stall[] = [];
  const whole = monitorEventLoopDelay({ resolution: 1 });
  whole.enable();
  let at = performance.now();
  let cpu = process.threadCpuUsage();
  setInterval(() => {
    const spent = process.threadCpuUsage(cpu);
    const cpuMs = (spent.user + spent.system) / 1000;
    const wallMs = performance.now() - at;
    if (wallMs > LONG_MS) stalls.push({ at: performance.timeOrigin + at, wallMs, cpuMs });
    at = performance.now();
    cpu = process.threadCpuUsage();
  }, 1).unref();
  process.on("exit", () => {
    const seen: SeenOfLoop = { stalls, p99Ms: whole.percentile(99) / 1e6, maxMs: whole.max / 1e6 };
    writeFileSync(file, JSON.stringify(seen));
  });
}
