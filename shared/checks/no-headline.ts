import type { Rule } from "./finding.ts";

export const noHeadline: Rule = ({ headline }) =>
  headline !== null
    ? []
    : [
        {
          rule: "noHeadline",
          severity: "WARN",
          message: "There is no headline yet.",
          block: null,
          field: "headline",
        },
      ];
