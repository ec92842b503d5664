/** A day of the calendar, "2026-11-26": no hour and no zone, so that no clock change moves it. */
export type Day = string;

const DAY_MS = 86_400_000;

export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

/** From 0, Monday, to 6. */
export const weekdayOf = (day: Day): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7;

/** The day that it is here at a moment. */
export function dayHere(at: Date): Day {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** As people write it in English: "Thursday 26 November 2026". */
export function dayWords(day: Day, locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" })
    .format(new Date(Date.parse(day)))
    .replace(",", "");
}
