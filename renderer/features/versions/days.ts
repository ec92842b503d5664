import type { Version } from "../../../shared/contract/versions.ts";
import { say, spokenLocale } from "../../../shared/words/say.ts";

/** The versions of one day, in the order they were given. */
export interface Day {
  /** Unique in the list. */
  readonly key: string;
  /** "Today", "Yesterday", "Friday 20 November". */
  readonly title: string;
  readonly versions: readonly Version[];
}

/** Versions under the days on which they were kept, in this machine's zone. */
export function byDay(versions: readonly Version[], now: Date, locale = spokenLocale()): Day[] {
  const days: (Day & { date: string; versions: Version[] })[] = [];
  for (const version of versions) {
    const at = new Date(version.createdAt);
    const date = at.toDateString();
    const last = days.at(-1);
    if (last?.date === date) last.versions.push(version);
    else {
      // A clock that was set back brings a day a second time.
      const before = days.filter((day) => day.date === date).length;
      const key = before === 0 ? date : `${date} ${before}`;
      days.push({ key, date, title: dayTitle(at, now, locale), versions: [version] });
    }
  }
  return days;
}

export function dayTitle(at: Date, now: Date, locale = spokenLocale()): string {
  if (at.toDateString() === now.toDateString()) return say("Today");
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (at.toDateString() === yesterday.toDateString()) return say("Yesterday");
  const thisYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(thisYear ? {} : { year: "numeric" }),
  }).format(at);
}

/** "14:05". */
export function clockTime(at: string, locale = spokenLocale()): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(new Date(at));
}
