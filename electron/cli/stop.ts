import { constants } from "node:os";

/** Why the work was broken off: a signal from outside. */
export class Stopped extends Error {
  /** What a shell expects of a command that a signal ended. */
  readonly status: number;

  constructor(signal: StopSignal) {
    super(`Stopped by ${signal}.`);
    this.status = 128 + constants.signals[signal];
  }
}

const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type StopSignal = (typeof STOP_SIGNALS)[number];

/** npm, its shell and a terminal may each hand the same Ctrl+C on. */
const SAME_PRESS_MS = 1000;

/**
 * Aborts with a {@link Stopped} at the first signal to end, so that the work can clean up after
 * itself; whoever insists a second later ends the process at once.
 */
export function onStop(): AbortSignal {
  const stop = new AbortController();
  let first: number | null = null;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      const stopped = new Stopped(signal);
      first ??= performance.now();
      if (performance.now() - first > SAME_PRESS_MS) process.exit(stopped.status);
      stop.abort(stopped);
    });
  }
  return stop.signal;
}
