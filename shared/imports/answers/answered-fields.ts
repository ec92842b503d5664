import type { Article, Author } from "../../article/article.ts";

/** The fields that a Word file for review says in its text, beside headline and dek. */
export type FieldsInText = Pick<Article, "kicker" | "byline" | "dateline">;

/**
 * The fields of the draft as it `left`, with what a returned file says otherwise in its text. Only what the
 * file changed is taken, and only where the draft still says the same `now`: a field that was written
 * meanwhile stays, and so does one that the file no longer holds.
 */
export function answeredFields(
  left: FieldsInText,
  answer: FieldsInText,
  now: FieldsInText,
): FieldsInText {
  const line = (field: "kicker" | "dateline") =>
    left[field] !== null && left[field] === now[field]
      ? (answer[field] ?? left[field])
      : left[field];
  const isOpen = left.byline.length > 0 && isSame(left.byline, now.byline);
  return {
    kicker: line("kicker"),
    dateline: line("dateline"),
    byline: isOpen ? bylineOf(left.byline, answer.byline) : left.byline,
  };
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

const isSame = (one: readonly Author[], other: readonly Author[]) =>
  JSON.stringify(one) === JSON.stringify(other);
