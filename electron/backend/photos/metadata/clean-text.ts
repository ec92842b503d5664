/** Marks that turn the direction of the text around them, with which a name can be made to lie. */
const DIRECTION_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/gu;
const TAGS = /<\/?[a-z!?][^<>]*>?/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&nbsp;": " ",
};
/** As much of a value as is looked at: a hundred times what is kept of the longest. */
const LOOKED_AT = 500_000;

/**
 * A value that a stranger wrote into a file, as plain text of at most `longest` characters: no
 * control characters, no markup, one space where several stood. Null where nothing is left.
 */
export function cleanText(value: string, longest: number): string | null {
  const text = value
    .slice(0, LOOKED_AT)
    .toWellFormed()
    .replace(DIRECTION_OVERRIDES, "")
    .replace(TAGS, " ")
    .replace(/&(?:amp|quot|apos|#39|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\p{Cc}\s\ufffd\ufeff]+/gu, " ")
    .trim();
  if (text === "") return null;
  return text.length <= longest
    ? text
    : `${text
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
