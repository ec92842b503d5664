import { say } from "../words/say.ts";
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
      message: say(
        "The headline has {length, number} characters, “{channel}” has room for {room, number}.",
        { length, channel: least.title, room: least.longestHeadline },
      ),
      fix: say("Shorten it by {count, number}.", { count: length - least.longestHeadline }),
      block: null,
      field: "headline",
    },
  ];
};
