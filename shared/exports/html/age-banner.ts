import { phrasesFor } from "./phrases.ts";
import { isoTime } from "./times.ts";

/**
 * "This story is over 5 years old.", in the article's language: derived from the publication date
 * at the moment of export, from a whole year on. Null for a younger story.
 */
export function ageBanner(
  { publishedAt, language }: { publishedAt: string | null; language: string | null },
  now: Date,
): string | null {
  const published = isoTime(publishedAt);
  if (published === null) return null;
  const years = wholeYears(new Date(published), now);
  return years < 1 ? null : phrasesFor(language).ageBanner(years);
}

function wholeYears(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const anniversary = new Date(from);
  anniversary.setUTCFullYear(to.getUTCFullYear());
  return anniversary > to ? years - 1 : years;
}
