import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";

/** Somebody held the words against what was said; since then they were changed, or went. */
export const quoteChanged: Rule = (_, { changedQuotes = [] }) =>
  changedQuotes.map(({ block, text, isGone }) => ({
    rule: "quoteChanged",
    severity: "WARN",
    message: isGone
      ? say("A quotation that was checked was deleted. It was: “{text}”", { text })
      : say("A quotation was changed since it was checked. Checked was: “{text}”", { text }),
    fix: isGone
      ? say("Put it back, or let it go below, under Quotes.")
      : say("Check it again, or put it back as it was."),
    block,
    field: null,
  }));
