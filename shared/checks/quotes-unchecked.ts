import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";

const LONGEST = 60;

/** Quotations that a channel wants checked: one finding for all, by the channel that stops at them where one does. */
export const quotesUnchecked: Rule = (_, { channels = [], uncheckedQuotes = [] }) => {
  const asking = channels.filter((channel) => channel.uncheckedQuotes !== null);
  const channel = asking.find((one) => one.uncheckedQuotes === "ERROR") ?? asking[0];
  const [first] = uncheckedQuotes;
  if (channel === undefined || first === undefined) return [];
  return [
    {
      rule: "quotesUnchecked",
      // Which channel it leaves by is chosen at the export.
      severity: "WARN",
      message: say(
        "{count, plural, one {# quotation is} other {# quotations are}} not checked. The first: “{text}”",
        { count: uncheckedQuotes.length, text: shortened(first.text) },
      ),
      fix:
        channel.uncheckedQuotes === "ERROR"
          ? say("Check them below, under Quotes: an export by “{channel}” stops at them.", {
              channel: channel.title,
            })
          : say("Check them below, under Quotes: “{channel}” asks for it.", {
              channel: channel.title,
            }),
      block: first.block,
      field: null,
    },
  ];
};

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  const letters = [...line];
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST).join("").trimEnd()}…`;
}
