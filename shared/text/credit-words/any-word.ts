import type { CreditWords } from "./credit-words.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";

/** By tag of BCP 47. */
export const creditWords = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
} as const satisfies Readonly<Record<string, CreditWords>>;

/** The entries of one list of {@link CreditWords}. */
export function entries(list: string): string[] {
  return list.split(", ").filter((entry) => entry !== "");
}

/**
 * The source of a pattern, for the flags "iu", that takes any word of these kinds in any language.
 * A line's language is not asked: a desk's credits are in the language of whoever sent the picture.
 */
export function anyWord(...kinds: readonly (keyof CreditWords)[]): string {
  const words = Object.values(creditWords).flatMap((language) =>
    kinds.flatMap((kind) => entries(language[kind])),
  );
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(source).join("|")})(?![\\p{L}\\p{M}\\p{N}])`;
}

function source(word: string): string {
  return word
    .replace(/[.()]/gu, "\\$&")
    .replaceAll("…", "\\p{L}*")
    .replaceAll(" ", "\\s")
    .replaceAll("'", "['’]");
}
