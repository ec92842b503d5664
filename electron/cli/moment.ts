import { WrongUsage } from "./command.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * A day (2026-03-02: its beginning here) or a time of ISO 8601, here where it names no offset, as
 * ISO 8601 in UTC.
 */
export function moment(value: string, name: string): string {
  const text = DAY.test(value) ? `${value}T00:00` : value;
  const at = TIME.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime()) || !isInCalendar(value)) {
    throw new WrongUsage(
      `${name} must be a day (2026-03-02) or a time (2026-03-02T18:30), not “${value}”.`,
    );
  }
  return at.toISOString();
}

/** JavaScript takes 30 February for 2 March. */
function isInCalendar(value: string): boolean {
  const day = value.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
