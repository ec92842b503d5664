import { say, spokenLocale } from "../words/say.ts";
import { embargoWords, isEmbargoed } from "../workflow/embargo.ts";
import type { Rule } from "./finding.ts";

/** Readers may not have it yet: no export before that time. */
export const embargo: Rule = ({ embargoUntil }, { now }) =>
  embargoUntil === null || now === undefined || !isEmbargoed(embargoUntil, now)
    ? []
    : [
        {
          rule: "embargo",
          severity: "ERROR",
          message: say("Under embargo until {when}.", {
            when: embargoWords(embargoUntil, spokenLocale()),
          }),
          fix: say("Wait until then, or override the embargo as you export."),
          block: null,
          field: "embargoUntil",
        },
      ];
