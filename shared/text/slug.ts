const LONGEST = 80;

/**
 * A text as a slug: lower case, Latin letters without their accents, everything that is neither
 * letter nor digit a hyphen. Letters of other scripts stay. Empty where nothing is left.
 */
export function toSlug(text: string): string {
  const slug = text
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .toLowerCase()
    .replace(/[ßæœøłđðþ]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize("NFC")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return shortened(slug);
}

/** A slug for a headline, as a desk would shorten it: its first four long words. */
export function suggestSlug(headline: string): string {
  const words = toSlug(headline).split("-");
  const telling = words.filter((word) => word.length > 3 || /\P{Script=Latin}/u.test(word));
  return (telling.length > 1 ? telling : words).slice(0, 4).join("-");
}

/** Ends at a whole word where there is one. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf("-");
  return (end > 0 ? cut.slice(0, end) : slug.slice(0, LONGEST)).toWellFormed();
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};
