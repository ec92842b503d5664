import { fieldLabel } from "../../../shared/compare/names.ts";
import type { AnsweredFields } from "../../../shared/contract/imports.ts";

/**
 * What a Word file that came back did beside the body, and how it is taken back; "" where nothing:
 * "The headline has suggestions. Kicker and byline changed too. …".
 */
export function answeredWords({ suggested, changed }: AnsweredFields): string {
  const sentences = [
    ...(suggested.length === 0
      ? []
      : [`The ${listed(suggested)} ${suggested.length === 1 ? "has" : "have"} suggestions.`]),
    ...(changed.length === 0
      ? []
      : [
          `${sentenceCase(listed(changed))} changed too.`,
          "Undo takes all of it back; to take back one, compare with the version before.",
        ]),
  ];
  return sentences.join(" ");
}

function listed(fields: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(fields.map((field) => fieldLabel(field, {})));
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
