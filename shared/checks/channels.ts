import type { Channel } from "./finding.ts";

/** Of the export profiles those that ask something of an article. */
export function channelsOf(profiles: readonly Channel[]): Channel[] {
  return profiles
    .filter(({ longestHeadline, uncheckedQuotes }) => longestHeadline !== null || uncheckedQuotes)
    .map(({ title, longestHeadline, uncheckedQuotes }) => ({
      title,
      longestHeadline,
      uncheckedQuotes,
    }));
}

/** Whether one of them wants to know of quotations that are not checked: to find them takes a look at every line. */
export const asksForQuotes = (channels: readonly Channel[]): boolean =>
  channels.some(({ uncheckedQuotes }) => uncheckedQuotes !== null);
