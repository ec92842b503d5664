import { IntlMessageFormat } from "intl-messageformat";
import { type InterfaceLanguage, TONGUES } from "./languages.ts";
import { recogniser } from "./received.ts";

/** What a sentence names: counts stay numbers, so that the language can choose its plural. */
export type Values = Readonly<Record<string, string | number>>;
/** A language's words by the English ones, both in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

/** A language and its words: what says a text in it. */
export interface Voice {
  readonly language: InterfaceLanguage;
  /** How the language writes times, numbers and lists, for Intl. */
  readonly locale: string;
  /** A text that is written in English, as ICU MessageFormat; what no catalogue holds is said in English. */
  readonly say: (english: string, values?: Values) => string;
  /**
   * A sentence that came from the desk, which speaks English: as the catalogue holds it, or with what
   * it names put into its place. What no entry fits stays English.
   */
  readonly received: (sentence: string) => string;
}

export function voiceOf(language: InterfaceLanguage, catalogue: Catalogue): Voice {
  const { locale } = TONGUES[language];
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (english: string): IntlMessageFormat => {
    const known = formats.get(english);
    if (known !== undefined) return known;
    const told = catalogue[english] ?? english;
    const format = new IntlMessageFormat(told, locale, undefined, { ignoreTag: true });
    formats.set(english, format);
    return format;
  };
  const say: Voice["say"] = (english, values) =>
    values === undefined
      ? (catalogue[english] ?? english)
      : String(formatOf(english).format(isolated(language, english, values)));
  const recognise = recogniser(Object.keys(catalogue));
  const received = (sentence: string): string => {
    const whole = catalogue[sentence];
    if (whole !== undefined) return whole;
    const found = recognise(sentence);
    if (found === null) return sentence;
    // What is put in may be a sentence or a piece of one that has an entry of its own.
    const values = Object.entries(found.values).map(([name, value]) => [name, received(value)]);
    return say(found.english, Object.fromEntries(values));
  };
  return { language, locale, say, received };
}

/** Of a host without a page, until somebody's language is known. */
export const ENGLISH = voiceOf("en", {});

const LATIN = /\p{Script=Latin}/u;

/**
 * Values from left to right keep their own order and punctuation within a sentence from right to
 * left (U+2068 and U+2069). What only chooses among words is no such value.
 */
function isolated(language: InterfaceLanguage, english: string, values: Values): Values {
  if (TONGUES[language].direction === "ltr") return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isShown = typeof value === "string" && !english.includes(`{${name}, select`);
      return [name, isShown && LATIN.test(value) ? `\u2068${value}\u2069` : value];
    }),
  );
}
