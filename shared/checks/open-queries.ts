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
      message: one ? "1 query is open." : `${queries.length} queries are open.`,
      fix: one ? "Answer it in Notes, and resolve it." : "Answer them in Notes, and resolve them.",
      block: field === null ? first : null,
      field,
    },
  ];
};
