import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";

/** Somebody held the words against what was said; since then they were changed. */
export const quoteChanged: Rule = (_, { changedQuotes = [] }) =>
  changedQuotes.map(({ block, text }) => ({
    rule: "quoteChanged",
    severity: "WARN",
    message: say("A quotation was changed since it was checked. Checked was: “{text}”", { text }),
    fix: say("Check it again, or put it back as it was."),
    block,
    field: null,
  }));
