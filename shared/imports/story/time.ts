const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ]+(\d{1,2}:\d{2})(?::(\d{2})(\.\d+)?)?)?\s*(?:(Z|z|UTC)|([+-]\d{2}):?(\d{2})?)?$/;

/**
 * A date or time as front matter writes it, as ISO 8601 with an offset. One without an offset is
 * read as UTC, one without a time as midnight. Null where it is no such date.
 */
export function readTime(value: unknown): string | null {
  const match = typeof value === "string" ? TIME.exec(value.trim()) : null;
  if (match === null) return null;
  const [, day, minutes = "00:00", seconds = "00", fraction = "", , hours, rest = "00"] = match;
  const offset = hours === undefined ? "Z" : `${hours}:${rest}`;
  const time = `${day}T${minutes.padStart(5, "0")}:${seconds}${fraction}${offset}`;
  return Number.isNaN(Date.parse(time)) ? null : time;
}
