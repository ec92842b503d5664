import { addDays, type Day, dayHere } from "./day.ts";

/** The twelve months by their first letters, in English, German, French, Spanish. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene)/iu,
  /^(?:feb|fév)/iu,
  /^(?:mar|mär|mrz)/iu,
  /^(?:apr|avr|abr)/iu,
  /^(?:may|mai$|mayo)/iu,
  /^(?:jun|juin)/iu,
  /^(?:jul|juil)/iu,
  /^(?:aug|aoû|ago)/iu,
  /^sep/iu,
  /^(?:oct|okt)/iu,
  /^nov/iu,
  /^(?:dec|dez|déc|dic)/iu,
];

const DATES = [
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(?<month>\p{L}{3,10})\.?(?:,?\s+(?:de\s+)?(?<year>\d{4}))?/u,
  /(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?/u,
];

/**
 * The day that a dateline names, e.g. "NORHAVEN, 21 November"; of a year that it leaves out, the one
 * that comes nearest to `near`. Null where it names none.
 */
export function dayOfDateline(dateline: string | null, near: Day): Day | null {
  for (const pattern of DATES) {
    const { day, month, year } = pattern.exec(dateline ?? "")?.groups ?? {};
    const at = month === undefined ? -1 : MONTHS.findIndex((name) => name.test(month));
    if (at !== -1) return nearest(at, Number(day), year === undefined ? null : Number(year), near);
  }
  return null;
}

function nearest(month: number, day: number, year: number | null, near: Day): Day | null {
  const nearYear = Number(near.slice(0, 4));
  const years = year === null ? [nearYear - 1, nearYear, nearYear + 1] : [year];
  const days = years.flatMap((one) => {
    const at = new Date(Date.UTC(one, month, day));
    return at.getUTCMonth() === month ? [addDays(at.toISOString().slice(0, 10), 0)] : [];
  });
  const distance = (one: Day) => Math.abs(Date.parse(one) - Date.parse(near));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The day on which a story speaks: its dateline's, else that of its publication. Null where neither is known. */
export function writtenOn(
  { dateline, publishedAt }: { dateline: string | null; publishedAt: string | null },
  today: Day,
): Day | null {
  const published = publishedAt === null ? null : dayHere(new Date(publishedAt));
  return dayOfDateline(dateline, published ?? today) ?? published;
}
