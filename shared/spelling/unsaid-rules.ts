/**
 * Kinds of harper.js's findings that are left unsaid: taste, house style and typography have rules
 * of their own here, which give a reason, and edited news breaks these on purpose.
 */
export const UNSAID_KINDS: ReadonlySet<string> = new Set([
  "Capitalization",
  "Enhancement",
  "Formatting",
  "Readability",
  "Redundancy",
  "Regionalism",
  "Style",
  "WordChoice",
]);

/** Single rules that were wrong more often than right over real articles (docs/house-style.md has the figures). */
export const UNSAID_RULES: readonly string[] = [
  // Preflight says it, for every language.
  "RepeatedWords",
  "Spaces",
  "NoFrenchSpaces",
  // The desk's house style says it, or nobody does.
  "AWhile",
  "AvoidCurses",
  "Dashes",
  "EllipsisLength",
  "LongSentences",
  "NumericRangeEnDash",
  "OxfordComma",
  "QuoteSpacing",
  "UnclosedQuotes",
  "UseEllipsisCharacter",
  "UseTitleCase",
  // Names, trade words and headlines look like these mistakes.
  "CompoundNouns",
  "MassNouns",
  "MissingPreposition",
  "OrthographicConsistency",
  "PhrasalVerbAsCompoundNoun",
  "SentenceCapitalization",
  "SplitWords",
  "The",
];
