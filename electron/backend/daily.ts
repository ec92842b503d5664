const DAY_MS = 24 * 60 * 60 * 1000;
/** The desk is open and at rest by then. */
const AFTER_OPENING_MS = 5000;
const BETWEEN_LOOKS_MS = 60 * 60 * 1000;

export interface DailyParts {
  readonly clock: () => Date;
  /** When it was done last, once it is not being done; null where it never was. */
  readonly lastAt: () => Promise<string | null>;
  readonly work: () => Promise<unknown>;
  /** Hears of what went wrong; the next look tries again. */
  readonly failed: (error: unknown) => void;
}

/**
 * Does something whenever the last time is a day ago: soon after the opening, then as long as the
 * desk stays open. It looks each hour and counts no day itself, since a lid may be closed for a night.
 * The answer stops it.
 */
export function doDaily({ clock, lastAt, work, failed }: DailyParts): () => void {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const wait = (ms: number) => {
    if (stopped) return;
    timer = setTimeout(look, ms);
    timer.unref();
  };
  const look = async () => {
    try {
      if (isDue(await lastAt(), clock())) await work();
    } catch (error) {
      failed(error);
    }
    wait(BETWEEN_LOOKS_MS);
  };
  wait(AFTER_OPENING_MS);
  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  };
}

/** A last time that is yet to come was told by a clock that has been set back since. */
function isDue(lastAt: string | null, now: Date): boolean {
  if (lastAt === null) return true;
  const since = now.getTime() - Date.parse(lastAt);
  return since >= DAY_MS || since < -DAY_MS;
}
