import type { AnsweredFields } from "../../../shared/contract/imports.ts";
import { say, sayList } from "../../../shared/words/say.ts";

type Field = AnsweredFields["suggested"][number] | AnsweredFields["changed"][number];

const NAMES: Readonly<Record<Field, string>> = {
  headline: say("Headline"),
  dek: say("Dek"),
  kicker: say("Kicker"),
  byline: say("Byline"),
  dateline: say("Dateline"),
  slug: say("Slug"),
  section: say("Section"),
  tags: say("Tags"),
  language: say("Language"),
};

/**
 * What a Word file that came back did beside the body, and how it is taken back; "" where nothing:
 * "Suggestions in: Headline. Changed too: Kicker and Byline. …".
 */
export function answeredWords({ suggested, changed }: AnsweredFields): string {
  const sentences = [
    suggested.length > 0 && say("Suggestions in: {fields}.", { fields: listed(suggested) }),
    changed.length > 0 && say("Changed too: {fields}.", { fields: listed(changed) }),
    changed.length > 0 &&
      say("Undo takes all of it back. To take back one, compare with the version before."),
  ];
  return sentences.filter((one) => one !== false).join(" ");
}

const listed = (fields: readonly Field[]) => sayList(fields.map((field) => NAMES[field]));
