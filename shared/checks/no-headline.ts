import type { Rule } from "./finding.ts";

export const noHeadline: Rule = ({ headline }) =>
  headline !== null
    ? []
    : [
        {
          rule: "noHeadline",
          severity: "WARN",
          message: "There is no headline yet.",
          fix: "Write one above the text.",
          block: null,
          field: "headline",
        },
      ];
