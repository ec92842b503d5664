/** Kinds of English that differ in spelling, as BCP 47 tags. */
export const DIALECTS = ["en-GB", "en-US", "en-AU", "en-CA", "en-IN"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Languages with a Hunspell dictionary. */
const DICTIONARIES = ["es", "fr", "nl"] as const;
export type DictionaryName = (typeof DICTIONARIES)[number];

/** What reads an article's words. */
export type Checker =
  | { readonly kind: "english"; readonly dialect: Dialect }
  | { readonly kind: "dictionary"; readonly name: DictionaryName };

/** As other regions of the English-speaking world spell. */
const LIKE_AMERICAN = new Set(["PH", "PR", "LR"]);

/**
 * The checker for an article's language; an article without one counts as English. English without a
 * region is the desk's own kind. Null where nothing that comes with Stet reads it.
 */
export function checkerOf(language: string | null, own: Dialect): Checker | null {
  const [tongue, region] = partsOf(language ?? "en");
  if (tongue === "en") return { kind: "english", dialect: dialectOf(region, own) };
  const name = DICTIONARIES.find((one) => one === tongue);
  return name === undefined ? null : { kind: "dictionary", name };
}

function dialectOf(region: string | undefined, own: Dialect): Dialect {
  if (region === undefined) return own;
  if (LIKE_AMERICAN.has(region)) return "en-US";
  return DIALECTS.find((one) => one === `en-${region}`) ?? "en-GB";
}

function partsOf(tag: string): readonly [tongue: string, region: string | undefined] {
  try {
    const { language, region } = new Intl.Locale(tag);
    return [language, region];
  } catch {
    return [tag.toLowerCase(), undefined];
  }
}
