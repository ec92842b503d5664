const DAY_MS = 24 * 60 * 60 * 1000;
/** The desk is open and at rest by then. */
const AFTER_OPENING_MS = 5000;
const BETWEEN_LOOKS_MS = 60 * 60 * 1000;

export interface DailyParts {
  readonly clock: () => Date;
  /** When the newest backup was made, once none is being made; null where there is none. */
  readonly newestAt: () => Promise<string | null>;
  readonly make: () => Promise<unknown>;
  /** Hears of a backup that could not be made; the next look tries again. */
  readonly failed: (error: unknown) => void;
}

/**
 * Backs up whenever the newest backup is a day old: soon after the opening, then as long as the desk
 * stays open. It looks each hour and counts no day itself, since a lid may be closed for a night.
 * The answer stops it.
 */
export function backUpDaily({ clock, newestAt, make, failed }: DailyParts): () => void {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const wait = (ms: number) => {
    if (stopped) return;
    timer = setTimeout(look, ms);
    timer.unref();
  };
  const look = async () => {
    try {
      if (isDue(await newestAt(), clock())) await make();
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

function isDue(newestAt: string | null, now: Date): boolean {
  return newestAt === null || now.getTime() - Date.parse(newestAt) >= DAY_MS;
}
