import { fieldLabel } from "../../../shared/compare/names.ts";
import type { AnsweredFields } from "../../../shared/contract/imports.ts";
import { say, sayList } from "../../../shared/words/say.ts";

/**
 * What a Word file that came back did beside the body, and how it is taken back; "" where nothing:
 * "The headline has suggestions. Kicker and byline changed too. …".
 */
export function answeredWords({ suggested, changed }: AnsweredFields): string {
  const sentences = [
    ...(suggested.length === 0
      ? []
      : [
          say(
            "{count, plural, one {The {fields} has suggestions.} other {The {fields} have suggestions.}}",
            {
              count: suggested.length,
              fields: listed(suggested),
            },
          ),
        ]),
    ...(changed.length === 0
      ? []
      : [
          say("{fields} changed too.", { fields: sentenceCase(listed(changed)) }),
          say("Undo takes all of it back; to take back one, compare with the version before."),
        ]),
  ];
  return sentences.join(" ");
}

function listed(fields: readonly string[]): string {
  return sayList(fields.map((field) => fieldLabel(field, {})));
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
