import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

/**
 * What somebody suggested and nobody has decided: an export would take it as accepted. A profile can
 * make it stop its exports.
 */
export const openSuggestions: Rule = (_article, { suggestions = [] }): Found[] => {
  const [first] = suggestions;
  if (first === undefined) return [];
  const { length } = suggestions;
  const names = [...new Set(suggestions.map(({ name }) => name))].join(say(", "));
  return [
    {
      rule: "openSuggestions",
      severity: "WARN",
      message: say(
        "{count, plural, one {# suggestion is} other {# suggestions are}} open, by {names}.",
        { count: length, names },
      ),
      fix: say("Accept or reject each in the Notes tab. Exports take them as accepted."),
      block: first.block,
      field: first.field,
    },
  ];
};
