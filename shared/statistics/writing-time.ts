/** So long between two changes counts as writing. */
const PAUSE_MS = 5 * 60_000;

export interface WritingTime {
  /** Minutes in which somebody wrote: pauses of more than five minutes are none. */
  readonly minutes: number;
  /** Stretches between such pauses. */
  readonly sessions: number;
  /** ISO 8601; null where nothing was written. */
  readonly startedAt: string | null;
}

/** How long a draft was written on, from the times of its changes in their order. */
export function writingTime(changes: readonly string[]): WritingTime {
  const times = changes.map((at) => Date.parse(at)).sort((one, other) => one - other);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const written = gaps.filter((gap) => gap <= PAUSE_MS);
  return {
    minutes: Math.round(written.reduce((sum, gap) => sum + gap, 0) / 60_000),
    sessions: times.length === 0 ? 0 : 1 + gaps.length - written.length,
    startedAt: times[0] === undefined ? null : new Date(times[0]).toISOString(),
  };
}
