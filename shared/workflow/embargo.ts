/** Whether readers may not have it yet. A time that cannot be read holds until somebody mends it. */
export function isEmbargoed(until: string | null, now: Date): boolean {
  return until !== null && !(Date.parse(until) <= now.getTime());
}

/** Until when, in the zone of the newsroom's machine: "Friday, 27 November 2026 at 18:00 (Europe/Berlin)". */
export function embargoWords(until: string, locale = "en-GB"): string {
  const at = new Date(until);
  if (Number.isNaN(at.getTime())) return `“${until}”, which is no time`;
  const words = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return `${words.format(at)} (${words.resolvedOptions().timeZone})`;
}
