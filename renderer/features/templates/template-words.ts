import type { Template } from "../../../shared/contract/templates.ts";
import { languageName } from "../../../shared/text/language.ts";

/** What a template sets beside its words, on one line. */
export function factsOf({ section, tags, plannedLength, language, open }: Template): string {
  const facts = [
    section,
    tags.join(", "),
    plannedLength === null ? "" : `${plannedLength.toLocaleString("en")} words`,
    language === null ? "" : languageName(language),
    open === 0 ? "" : `${open} to fill in`,
  ];
  return facts.filter(Boolean).join(" · ");
}
