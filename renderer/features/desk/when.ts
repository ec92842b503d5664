import { say, spokenLocale } from "../../../shared/words/say.ts";

/** How long ago a draft may have been changed to be shown. */
export const WHENS = ["today", "week", "month", "year"] as const;
export type When = (typeof WHENS)[number];

export const WHEN_NAMES: Readonly<Record<When, string>> = {
  today: say("Today"),
  week: say("Last 7 days"),
  month: say("Last 30 days"),
  year: say("Last 12 months"),
};

const DAYS: Readonly<Record<When, number>> = { today: 0, week: 6, month: 29, year: 364 };

/** From one day to another, both among them ("2026-03-02"); null where that end is open. */
export type DayRange = Readonly<Record<"from" | "to", string | null>>;

export const ANY_DAY: DayRange = { from: null, to: null };

/** The beginning of that stretch, at midnight where this machine stands; ISO 8601 in UTC. */
export function sinceOf(when: When, now: Date): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[when]).toISOString();
}

/** The beginning of `day`, or of the day after it, where this machine stands; ISO 8601 in UTC. */
export function dayStart(day: string, after: 0 | 1 = 0): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + after).toISOString();
}

/** "2 Mar 2026 to 9 Mar 2026"; null where both ends are open. */
export function rangeInWords({ from, to }: DayRange): string | null {
  if (from === null) return to === null ? null : say("Until {time}", { time: inWords(to) });
  return to === null
    ? say("Since {time}", { time: inWords(from) })
    : say("{time} to {time2}", { time: inWords(from), time2: inWords(to) });
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat(spokenLocale(), { dateStyle: "medium" }).format(
    new Date(dayStart(day)),
  );
}
