import { say, spokenLocale } from "../../../shared/words/say.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something happened, as short as a list needs it: "now", "2 min", "3 h", "Tue", "4 Nov". */
export function relativeTime(at: string, now: Date, locale?: string): string {
  const then = new Date(at);
  const age = now.getTime() - then.getTime();
  if (age < MINUTE) return say("now");
  if (age < HOUR) return say("{minutes} min", { minutes: Math.floor(age / MINUTE) });
  if (age < 12 * HOUR || sameDay(then, now))
    return say("{hours} h", { hours: Math.floor(age / HOUR) });
  if (age < 6 * DAY) return format(then, { weekday: "short" }, locale);
  const thisYear = then.getFullYear() === now.getFullYear();
  return format(
    then,
    { day: "numeric", month: "short", ...(thisYear ? {} : { year: "numeric" }) },
    locale,
  );
}

function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}

function format(date: Date, options: Intl.DateTimeFormatOptions, locale = spokenLocale()): string {
  return new Intl.DateTimeFormat(locale, options).format(date);
}
