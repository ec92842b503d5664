/** Opening and closing quotation mark. */
export type QuotePair = readonly [open: string, close: string];

export interface Typography {
  /** What `"` becomes. */
  readonly double: QuotePair;
  /** What `'` becomes around words. */
  readonly single: QuotePair;
  /** What `--` becomes between words. */
  readonly dash: "–" | "—";
}

const CURLY: QuotePair = ["“", "”"];
const CURLY_SINGLE: QuotePair = ["‘", "’"];
const ANGLED: QuotePair = ["«", "»"];
/** French keeps a narrow no-break space inside its marks. */
const ANGLED_FRENCH: QuotePair = ["«\u202f", "\u202f»"];
const LOW_HIGH: QuotePair = ["„", "“"];
const LOW_HIGH_SINGLE: QuotePair = ["‚", "‘"];
const LOW_RIGHT: QuotePair = ["„", "”"];
const RIGHT: QuotePair = ["”", "”"];
const RIGHT_SINGLE: QuotePair = ["’", "’"];

const german: Typography = { double: LOW_HIGH, single: LOW_HIGH_SINGLE, dash: "–" };
const nordic: Typography = { double: RIGHT, single: RIGHT_SINGLE, dash: "–" };
const angled: Typography = { double: ANGLED, single: CURLY, dash: "—" };
const cyrillic: Typography = { double: ANGLED, single: LOW_HIGH, dash: "—" };
const curly: Typography = { double: CURLY, single: CURLY_SINGLE, dash: "–" };
const lowRight: Typography = { double: LOW_RIGHT, single: CURLY_SINGLE, dash: "–" };
const corner: Typography = { double: ["「", "」"], single: ["『", "』"], dash: "—" };

/** American use: also what an article without a language gets. */
export const DEFAULT_TYPOGRAPHY: Typography = {
  double: CURLY,
  single: CURLY_SINGLE,
  dash: "—",
};

/**
 * By BCP 47 tag, the language alone or with its region where that differs. After CLDR's delimiters
 * (https://cldr.unicode.org) and, for dashes, the languages' own style guides.
 */
export const TYPOGRAPHY: Readonly<Record<string, Typography>> = {
  en: DEFAULT_TYPOGRAPHY,
  "en-gb": curly,
  "en-ie": curly,
  "en-au": curly,
  "en-nz": curly,
  "en-za": curly,
  de: german,
  "de-ch": { double: ANGLED, single: ["‹", "›"], dash: "–" },
  "de-li": { double: ANGLED, single: ["‹", "›"], dash: "–" },
  fr: { double: ANGLED_FRENCH, single: CURLY, dash: "—" },
  "fr-ch": { double: ANGLED_FRENCH, single: ["‹\u202f", "\u202f›"], dash: "–" },
  es: angled,
  "es-mx": DEFAULT_TYPOGRAPHY,
  "es-us": DEFAULT_TYPOGRAPHY,
  "es-419": DEFAULT_TYPOGRAPHY,
  it: { ...angled, dash: "–" },
  pt: { double: CURLY, single: CURLY_SINGLE, dash: "—" },
  "pt-pt": angled,
  ca: angled,
  nl: curly,
  pl: { double: LOW_RIGHT, single: ANGLED, dash: "–" },
  cs: german,
  sk: german,
  sl: german,
  hr: lowRight,
  ro: { double: LOW_RIGHT, single: ANGLED, dash: "–" },
  hu: { double: LOW_RIGHT, single: ["»", "«"], dash: "–" },
  bg: { double: LOW_HIGH, single: CURLY_SINGLE, dash: "–" },
  lt: german,
  et: german,
  lv: curly,
  da: curly,
  nb: { double: ANGLED, single: CURLY_SINGLE, dash: "–" },
  nn: { double: ANGLED, single: CURLY_SINGLE, dash: "–" },
  no: { double: ANGLED, single: CURLY_SINGLE, dash: "–" },
  sv: nordic,
  fi: nordic,
  is: german,
  ru: cyrillic,
  be: cyrillic,
  uk: cyrillic,
  tr: curly,
  el: { ...angled, dash: "–" },
  he: { double: RIGHT, single: RIGHT_SINGLE, dash: "–" },
  ar: { double: ANGLED, single: ["‹", "›"], dash: "–" },
  fa: { double: ANGLED, single: ["‹", "›"], dash: "–" },
  ja: corner,
  zh: DEFAULT_TYPOGRAPHY,
  ko: curly,
};
