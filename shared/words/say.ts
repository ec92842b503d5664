import { IntlMessageFormat } from "intl-messageformat";
import { type InterfaceLanguage, TONGUES } from "./languages.ts";
import { recogniser } from "./received.ts";

/** What a sentence names: counts stay numbers, so that the language can choose its plural. */
export type Values = Readonly<Record<string, string | number>>;
/** A language's words by the English ones, both in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

let spoken: InterfaceLanguage = "en";
let catalogue: Catalogue = {};
let recognise = recogniser([]);
const formats = new Map<string, IntlMessageFormat>();

/**
 * Has everything said in a language from now on. Call it once, before anything is said: texts are
 * also said while modules load, and nothing is said again.
 */
export function speak(language: InterfaceLanguage, words: Catalogue): void {
  spoken = language;
  catalogue = words;
  recognise = recogniser(Object.keys(words));
  formats.clear();
}

/**
 * A text in the language of Stet. It is written in English here, as ICU MessageFormat, and looked up
 * by that: `say("{count, plural, one {# word} other {# words}}", { count })`. What no catalogue holds
 * is said in English. Text and values are plain: no markup is read.
 */
export function say(english: string, values?: Values): string {
  if (values === undefined) return catalogue[english] ?? english;
  return String(formatOf(english).format(isolated(english, values)));
}

/**
 * A sentence that came from the desk, which speaks English, in the language that is spoken here: as the
 * catalogue holds it, or with what it names put into its place. What no entry fits stays English.
 */
export function sayReceived(sentence: string): string {
  const whole = catalogue[sentence];
  if (whole !== undefined) return whole;
  const found = recognise(sentence);
  if (found === null) return sentence;
  // What is put in may be a sentence or a piece of one that has an entry of its own.
  const values = Object.entries(found.values).map(([name, value]) => [name, sayReceived(value)]);
  return say(found.english, Object.fromEntries(values));
}

/** What stands between the tags of a text, made into something else. */
export type RichValue<Part> = (inside: (string | Part)[]) => Part;

/** The same in pieces, for a page: `<b>…</b>` in the text is a function among the values. */
export function sayParts<Part>(
  english: string,
  values: Readonly<Record<string, RichValue<Part> | Part>>,
): (string | Part)[] {
  const told = new IntlMessageFormat(catalogue[english] ?? english, spokenLocale());
  const parts = told.format<Part>(values as Record<string, Part>);
  return Array.isArray(parts) ? parts : [parts];
}

/** How the language writes times, numbers and lists, for Intl. */
export function spokenLocale(): string {
  return TONGUES[spoken].locale;
}

/** "1,234". */
export function sayNumber(number: number, options?: Intl.NumberFormatOptions): string {
  return number.toLocaleString(spokenLocale(), options);
}

/** "Ada, Ben and Cy". */
export function sayList(parts: Iterable<string>): string {
  return new Intl.ListFormat(spokenLocale(), { type: "conjunction" }).format(parts);
}

const LATIN = /\p{Script=Latin}/u;

/**
 * Values from left to right keep their own order and punctuation within a sentence from right to
 * left (U+2068 and U+2069). What only chooses among words is no such value.
 */
function isolated(english: string, values: Values): Values {
  if (TONGUES[spoken].direction === "ltr") return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isShown = typeof value === "string" && !english.includes(`{${name}, select`);
      return [name, isShown && LATIN.test(value) ? `\u2068${value}\u2069` : value];
    }),
  );
}

function formatOf(english: string): IntlMessageFormat {
  const known = formats.get(english);
  if (known !== undefined) return known;
  const told = catalogue[english] ?? english;
  const format = new IntlMessageFormat(told, spokenLocale(), undefined, { ignoreTag: true });
  formats.set(english, format);
  return format;
}
