import type { Article, Author } from "../article/article.ts";
import { compareWords } from "./compare-words.ts";
import type { FieldChange } from "./comparison.ts";
import { FIELD_NAMES, type FieldName } from "./field-names.ts";

/** Each field as text; null where it is unset. */
const FIELDS: { readonly [Name in FieldName]: (article: Article) => string | null } = {
  headline: ({ headline }) => headline,
  dek: ({ dek }) => dek,
  kicker: ({ kicker }) => kicker,
  byline: ({ byline }) => (byline.length === 0 ? null : byline.map(authorLine).join("; ")),
  dateline: ({ dateline }) => dateline,
  slug: ({ slug }) => slug,
  language: ({ language }) => language,
  direction: ({ direction }) => direction,
  section: ({ section }) => section,
  tags: ({ tags }) => (tags.length === 0 ? null : tags.join(", ")),
  publishedAt: ({ publishedAt }) => publishedAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  embargoUntil: ({ embargoUntil }) => embargoUntil,
  plannedLength: ({ plannedLength }) => (plannedLength === null ? null : String(plannedLength)),
};

/** The fields that differ. Headline and dek differ also where only a link or a style does. */
export function compareFields(before: Article, after: Article): FieldChange[] {
  return FIELD_NAMES.flatMap((name): FieldChange[] => {
    const parts = lineParts(name, before, after);
    const isSame =
      parts === null
        ? JSON.stringify(before[name]) === JSON.stringify(after[name])
        : parts.every(({ kind }) => kind === "same");
    if (isSame) return [];
    return [{ name, before: FIELDS[name](before), after: FIELDS[name](after), parts }];
  });
}

function lineParts(name: FieldName, before: Article, after: Article) {
  if (name === "headline") return compareWords(before.headlineContent, after.headlineContent);
  if (name === "dek") return compareWords(before.dekContent, after.dekContent);
  return null;
}

/** Each part with what it is, so that no two authors read alike. */
function authorLine({ name, role, organisation, handle, network }: Author): string {
  const parts = Object.entries({ role, organisation, handle, network });
  const set = parts.flatMap(([part, value]) => (value === null ? [] : [`${part} ${value}`]));
  return set.length === 0 ? name : `${name} (${set.join(", ")})`;
}
