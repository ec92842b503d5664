import type { StatusChange } from "../article/ydoc/fields.ts";
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
          fix: "Send it back to draft, or override the kill as you export.",
          block: null,
          field: null,
        },
      ];

function sentence({ person, message }: StatusChange): string {
  const by = person === "" ? "" : ` by ${person}`;
  return `The story was killed${by}${message === null ? "." : `: ${quoted(message)}`}`;
}
