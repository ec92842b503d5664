import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";

/** Queries that the reporter has not answered yet; they do not stop an export. */
export const openQueries: Rule = (_article, { queries = [] }) => {
  if (queries.length === 0) return [];
  const [first = null] = queries;
  const field = first === "headline" || first === "dek" ? first : null;
  const one = queries.length === 1;
  return [
    {
      rule: "openQueries",
      severity: "WARN",
      message: say("{count, plural, one {# query is open.} other {# queries are open.}}", {
        count: queries.length,
      }),
      fix: say(
        one ? "Answer it in Notes, and resolve it." : "Answer them in Notes, and resolve them.",
      ),
      block: field === null ? first : null,
      field,
    },
  ];
};
