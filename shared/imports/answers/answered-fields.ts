import type { Article, Author } from "../../article/article.ts";
import { keywordsIn, keywordsOf } from "../../exports/docx/keywords.ts";
import { languageTag } from "../../exports/html/times.ts";

/** The fields that a Word file for review holds beside headline and dek: some as lines, some as its properties. */
export const CARRIED_FIELDS = [
  "kicker",
  "byline",
  "dateline",
  "slug",
  "section",
  "tags",
  "language",
] as const satisfies readonly (keyof Article)[];
export type CarriedField = (typeof CARRIED_FIELDS)[number];
type CarriedFields = Pick<Article, CarriedField>;

/**
 * The fields of the draft as it `left`, with what a returned file says otherwise. Only what the
 * file changed is taken, and only where the draft still says the same `now`: a field that was written
 * meanwhile stays, and so does one that the file no longer holds.
 */
export function answeredFields(
  left: CarriedFields,
  answer: CarriedFields,
  now: CarriedFields,
): CarriedFields {
  const line = (field: "kicker" | "dateline" | "slug" | "section") =>
    left[field] !== null && left[field] === now[field]
      ? (answer[field] ?? left[field])
      : left[field];
  const isOpen = (field: "byline" | "tags") =>
    left[field].length > 0 && isSame(left[field], now[field]);
  const isToldAnew =
    left.language !== null && left.language === now.language && answer.language !== null;
  return {
    kicker: line("kicker"),
    byline: isOpen("byline") ? bylineOf(left.byline, answer.byline) : left.byline,
    dateline: line("dateline"),
    slug: line("slug"),
    section: line("section"),
    tags: isOpen("tags") ? tagsOf(left.tags, answer.tags) : left.tags,
    language: isToldAnew ? languageOf(left.language, answer.language) : left.language,
  };
}

/** Those in which the two differ. */
export function changedFields(left: CarriedFields, taken: CarriedFields): CarriedField[] {
  return CARRIED_FIELDS.filter((field) => !isSame(left[field], taken[field]));
}

/** Of an author who is known still, what the file does not say stays. */
function bylineOf(left: Author[], answer: Author[]): Author[] {
  if (answer.length === 0) return left;
  return answer.map((said) => {
    const known = left.find(({ name }) => name === said.name);
    if (known === undefined) return said;
    return {
      name: said.name,
      role: said.role ?? known.role,
      organisation: said.organisation ?? known.organisation,
      handle: said.handle ?? known.handle,
      network: said.network ?? known.network,
    };
  });
}

/** Keywords are one line in Word: a tag with a comma in it comes back as two. */
function tagsOf(left: string[], answer: string[]): string[] {
  const isAsItLeft = isSame(keywordsIn(keywordsOf(left)), answer);
  return answer.length === 0 || isAsItLeft || isRunTogether(left, answer) ? left : answer;
}

/** LibreOffice leaves the commas out, so that nobody knows where a tag ends. */
function isRunTogether(left: readonly string[], answer: readonly string[]): boolean {
  return left.length > 1 && answer.length === 1 && answer[0]?.includes(left.join(" ")) === true;
}

function languageOf(left: string | null, answer: string | null): string | null {
  return languageTag(left) === answer ? left : answer;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
