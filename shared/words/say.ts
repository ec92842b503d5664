import { IntlMessageFormat } from "intl-messageformat";
import type { InterfaceLanguage } from "./languages.ts";
import { type Catalogue, ENGLISH, type Values, voiceOf } from "./voice.ts";

export type { Voice } from "./voice.ts";

let voice = ENGLISH;
let catalogue: Catalogue = {};

/**
 * Has everything said in a language from now on. Call it once, before anything is said: texts are
 * also said while modules load, and nothing is said again.
 */
export function speak(language: InterfaceLanguage, words: Catalogue): void {
  voice = voiceOf(language, words);
  catalogue = words;
}

/**
 * A text in the language of Stet. It is written in English here, as ICU MessageFormat, and looked up
 * by that: `say("{count, plural, one {# word} other {# words}}", { count })`. What no catalogue holds
 * is said in English. Text and values are plain: no markup is read.
 */
export function say(english: string, values?: Values): string {
  return voice.say(english, values);
}

/** A sentence that came from the desk, which speaks English, in the language that is spoken here. */
export function sayReceived(sentence: string): string {
  return voice.received(sentence);
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
  return voice.locale;
}

/** "1,234". */
export function sayNumber(number: number, options?: Intl.NumberFormatOptions): string {
  return number.toLocaleString(spokenLocale(), options);
}

/** "Ada, Ben and Cy". */
export function sayList(parts: Iterable<string>): string {
  return new Intl.ListFormat(spokenLocale(), { type: "conjunction" }).format(parts);
}
