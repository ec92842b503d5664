import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";

export const noHeadline: Rule = ({ headline }) =>
  headline !== null
    ? []
    : [
        {
          rule: "noHeadline",
          severity: "WARN",
          message: say("There is no headline yet."),
          fix: say("Write one above the text."),
          block: null,
          field: "headline",
        },
      ];
