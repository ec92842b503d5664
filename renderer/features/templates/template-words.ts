import type { Template } from "../../../shared/contract/templates.ts";
import { languageName } from "../../../shared/text/language.ts";
import { say } from "../../../shared/words/say.ts";

/** What a template sets beside its words, on one line. */
export function factsOf({ section, tags, plannedLength, language, open }: Template): string {
  const facts = [
    section,
    tags.join(", "),
    plannedLength === null
      ? ""
      : say("{count, plural, one {# word} other {# words}}", { count: plannedLength }),
    language === null ? "" : languageName(language),
    open === 0 ? "" : say("{count, number} to fill in", { count: open }),
  ];
  return facts.filter(Boolean).join(" · ");
}
