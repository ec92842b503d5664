import type { Rule } from "./finding.ts";

/** Somebody held the words against what was said; since then they were changed. */
export const quoteChanged: Rule = (_, { changedQuotes = [] }) =>
  changedQuotes.map(({ block, text }) => ({
    rule: "quoteChanged",
    severity: "WARN",
    message: `A quotation was changed since it was checked. Checked was: “${text}”`,
    fix: "Check it again, or put it back as it was.",
    block,
    field: null,
  }));
