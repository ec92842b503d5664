import type { Rule } from "./finding.ts";

export const noDek: Rule = ({ dek }) =>
  dek !== null
    ? []
    : [
        {
          rule: "noDek",
          severity: "WARN",
          message: "There is no dek yet.",
          fix: "Write one below the headline.",
          block: null,
          field: "dek",
        },
      ];
