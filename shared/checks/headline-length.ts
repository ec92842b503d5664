import type { Found, Rule } from "./finding.ts";

/** A headline that a channel has no room for: one finding, by the channel with the least room. */
export const headlineLength: Rule = ({ headline }, { channels = [] }): Found[] => {
  const length = [...(headline ?? "")].length;
  const tight = channels.filter(({ longestHeadline }) => length > longestHeadline);
  const [least] = tight.toSorted((a, b) => a.longestHeadline - b.longestHeadline);
  if (least === undefined) return [];
  return [
    {
      rule: "headlineTooLong",
      severity: "WARN",
      message: `The headline has ${length} characters, “${least.title}” has room for ${least.longestHeadline}.`,
      fix: `Shorten it by ${length - least.longestHeadline}.`,
      block: null,
      field: "headline",
    },
  ];
};
