/** How long ago a draft may have been changed to be shown. */
export const WHENS = ["today", "week", "month", "year"] as const;
export type When = (typeof WHENS)[number];

export const WHEN_NAMES: Readonly<Record<When, string>> = {
  today: "Today",
  week: "Last 7 days",
  month: "Last 30 days",
  year: "Last 12 months",
};

const DAYS: Readonly<Record<When, number>> = { today: 0, week: 6, month: 29, year: 364 };

/** The beginning of that stretch, at midnight where this machine stands; ISO 8601 in UTC. */
export function sinceOf(when: When, now: Date): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[when]).toISOString();
}
