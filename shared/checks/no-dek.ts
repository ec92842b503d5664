import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";

export const noDek: Rule = ({ dek }) =>
  dek !== null
    ? []
    : [
        {
          rule: "noDek",
          severity: "WARN",
          message: say("There is no dek yet."),
          fix: say("Write one below the headline."),
          block: null,
          field: "dek",
        },
      ];
