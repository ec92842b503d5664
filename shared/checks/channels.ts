import type { Channel } from "./finding.ts";

/** Of the export profiles those that say how long a headline may be. */
export function channelsOf(
  profiles: readonly { readonly title: string; readonly longestHeadline: number | null }[],
): Channel[] {
  return profiles.flatMap(({ title, longestHeadline }) =>
    longestHeadline === null ? [] : [{ title, longestHeadline }],
  );
}
