import { spokenLocale } from "../../shared/words/say.ts";

/** Years before this one are somebody in the middle of typing a year. */
const EARLIEST_YEAR = 1900;

/** A stored time as a date-time field shows it, in this machine's zone: "2026-11-21T14:05". */
export function toFieldValue(stored: string | null): string {
  if (stored === null) return "";
  const date = new Date(stored);
  if (Number.isNaN(date.getTime())) return "";
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/**
 * What a date-time field holds, as ISO 8601 with the offset that this machine's zone had at that
 * moment. Null where the field is empty; undefined where it is not a whole time yet.
 */
export function fromFieldValue(value: string): string | null | undefined {
  if (value === "") return null;
  const date = new Date(value);
  if (Number.isNaN(date.getTime()) || date.getFullYear() < EARLIEST_YEAR) return undefined;
  return `${toFieldValue(date.toISOString())}:00${offset(date)}`;
}

/** "+02:00", as `Date` reckons it for that moment. */
function offset(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(Math.round(size % 60))}`;
}

/** A time in words, e.g. "21 Nov 2026, 14:05". */
export function inWords(at: string, locale = spokenLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(at),
  );
}

/** The same to the second, where several may fall into one minute. */
export function toTheSecond(at: string, locale = spokenLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" }).format(
    new Date(at),
  );
}

/** The zone in which times are shown and typed, e.g. "Europe/Berlin". */
export function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, "0");
}
