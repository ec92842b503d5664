import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

/** A headline that a channel has no room for: one finding, by the channel with the least room. */
export const headlineLength: Rule = ({ headline }, { channels = [] }): Found[] => {
  const length = [...(headline ?? "")].length;
  const tight = channels.flatMap(({ title, longestHeadline: room }) =>
    room === null || length <= room ? [] : [{ title, room }],
  );
  const [least] = tight.toSorted((a, b) => a.room - b.room);
  if (least === undefined) return [];
  return [
    {
      rule: "headlineTooLong",
      severity: "WARN",
      message: say(
        "The headline has {length, number} characters, “{channel}” has room for {room, number}.",
        { length, channel: least.title, room: least.room },
      ),
      fix: say("Shorten it by {count, number}.", { count: length - least.room }),
      block: null,
      field: "headline",
    },
  ];
};
