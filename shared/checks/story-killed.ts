import type { StatusChange } from "../article/ydoc/fields.ts";
import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";
import { quoted } from "./photo-rights.ts";

/** It was said that nobody will read it: no export until somebody answers for one. */
export const storyKilled: Rule = (_article, { killed = null }) =>
  killed === null
    ? []
    : [
        {
          rule: "storyKilled",
          severity: "ERROR",
          message: sentence(killed),
          fix: say("Send it back to draft, or override the kill as you export."),
          block: null,
          field: null,
        },
      ];

function sentence({ person, message }: StatusChange): string {
  return say(
    "The story was killed{hasPerson, select, yes { by {person}} other {}}{hasReason, select, yes {: {reason}} other {.}}",
    {
      person,
      reason: quoted(message ?? ""),
      hasPerson: person === "" ? "no" : "yes",
      hasReason: message === null ? "no" : "yes",
    },
  );
}
