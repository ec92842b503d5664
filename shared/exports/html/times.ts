const ISO =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The time as it stands where it is ISO 8601 with an offset; null where a page cannot name it. */
export function isoTime(value: string | null): string | null {
  return value !== null && ISO.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

/** The time as readers see it: in the article's language, at the offset it was written with. */
export function readableTime(iso: string, language: string | null): string {
  const offset = /[+-]\d{2}:\d{2}$/.exec(iso)?.[0];
  return new Intl.DateTimeFormat(language ?? "en", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: offset ?? "UTC",
  }).format(new Date(iso));
}

/** The tag in its canonical form; null where it is no language tag. */
export function languageTag(language: string | null): string | null {
  if (language === null) return null;
  try {
    return Intl.getCanonicalLocales(language)[0] ?? null;
  } catch {
    return null;
  }
}
