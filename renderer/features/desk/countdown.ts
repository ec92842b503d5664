import { say } from "../../../shared/words/say.ts";

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
const URGENT = 2 * HOUR;

/** "in 40 min", "in 3 h", "in 2 days"; "20 min ago" once it is past. */
export function countdown(at: string, now: Date): string {
  const minutes = minutesUntil(at, now);
  const size = Math.abs(minutes);
  const length = lengthOf(size);
  if (size < 1) return say("now");
  return minutes > 0 ? say("in {length}", { length }) : say("{length} ago", { length });
}

/** Whether it is past or nearly so. */
export function isUrgent(at: string, now: Date): boolean {
  return minutesUntil(at, now) < URGENT;
}

function minutesUntil(at: string, now: Date): number {
  return Math.round((Date.parse(at) - now.getTime()) / MINUTE_MS);
}

function lengthOf(minutes: number): string {
  if (minutes < HOUR) return say("{minutes} min", { minutes });
  if (minutes < DAY) {
    const rest = minutes < 6 * HOUR ? minutes % HOUR : 0;
    const hours = Math.floor(minutes / HOUR);
    return rest === 0
      ? say("{hours} h", { hours })
      : say("{hours} h {minutes} min", { hours, minutes: rest });
  }
  const days = Math.floor(minutes / DAY);
  return say("{days, plural, one {# day} other {# days}}", { days });
}
