import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";

export const noByline: Rule = ({ byline }) =>
  byline.some(({ name }) => name.trim() !== "")
    ? []
    : [
        {
          rule: "noByline",
          severity: "WARN",
          message: say("Nobody is named in the byline."),
          fix: say("Add an author in the Story tab."),
          block: null,
          field: "byline",
        },
      ];
