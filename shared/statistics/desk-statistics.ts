/** How many words a draft had at a time. */
export interface WordPoint {
  readonly draft: number;
  /** ISO 8601. */
  readonly at: string;
  readonly words: number;
  /** It came in as a whole and was not written here. */
  readonly isImport: boolean;
}

export interface DayCount {
  /** As the calendar here says it: 2026-11-30. */
  readonly day: string;
  readonly count: number;
}

/**
 * Words that came to drafts on each of the last days: how much longer each draft was than when it was
 * last known before. What was taken out counts nothing, and nothing is taken off for it.
 */
export function wordsADay(points: readonly WordPoint[], days: readonly string[]): DayCount[] {
  const counts = new Map(days.map((day) => [day, 0]));
  const known = new Map<number, number>();
  for (const { draft, at, words, isImport } of inTime(points)) {
    const before = known.get(draft) ?? 0;
    known.set(draft, words);
    const day = dayOf(new Date(at));
    const so = counts.get(day);
    if (so !== undefined && !isImport) counts.set(day, so + Math.max(0, words - before));
  }
  return days.map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

const inTime = (points: readonly WordPoint[]) =>
  [...points].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));

/** The calendar's day where this runs. */
function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The last days up to this moment, the oldest first. */
export function lastDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(now);
    day.setHours(12, 0, 0, 0);
    day.setDate(day.getDate() - (count - 1 - index));
    return dayOf(day);
  });
}

export const DUE = ["overdue", "today", "this week", "later"] as const;
export type Due = (typeof DUE)[number];

/** When a deadline falls, as a desk plans by it. */
export function dueOf(deadline: string, now: Date): Due {
  const at = new Date(deadline);
  if (at < now) return "overdue";
  if (dayOf(at) === dayOf(now)) return "today";
  const week = new Date(now);
  week.setDate(week.getDate() + 7);
  return at < week ? "this week" : "later";
}
