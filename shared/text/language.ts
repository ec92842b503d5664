import type { Direction } from "../article/article.ts";
import { spokenLocale } from "../words/say.ts";

/** Languages that newsrooms write in most, as BCP 47 tags; any other valid tag may be used too. */
const COMMON = [
  ...["ar", "bg", "bn", "ca", "cs", "cy", "da", "de", "de-AT", "de-CH", "el", "en", "en-AU"],
  ...["en-CA", "en-GB", "en-IN", "en-US", "es", "es-MX", "et", "eu", "fa", "fi", "fr", "fr-CA"],
  ...["ga", "gl", "he", "hi", "hr", "hu", "id", "is", "it", "ja", "ka", "ko", "lt", "lv", "mk"],
  ...["ms", "mt", "nb", "nl", "nn", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sq", "sr", "sv"],
  ...["sw", "ta", "th", "tr", "uk", "ur", "vi", "yi", "zh-Hans", "zh-Hant"],
] as const;

export interface Language {
  readonly tag: string;
  readonly name: string;
}

let names: Intl.DisplayNames | undefined;

/** A tag's language in English, e.g. "British English"; the tag itself where it has no name. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames(spokenLocale(), { type: "language" });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

let common: readonly Language[] | undefined;

/** The common languages by their English names. */
export function commonLanguages(): readonly Language[] {
  common ??= COMMON.map((tag) => ({ tag, name: languageName(tag) })).sort((a, b) =>
    a.name.localeCompare(b.name, "en"),
  );
  return common;
}

/** The tag that a person means by a name ("Arabic") or a tag ("ar-eg"); null where it is neither. */
export function readLanguage(typed: string): string | null {
  const text = typed.trim();
  const named = commonLanguages().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return named.tag;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

const RIGHT_TO_LEFT = new Set([
  ...["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"],
]);

/** The way a language is written, by its script; left to right where nothing is known. */
export function directionOfLanguage(tag: string | null): Direction {
  if (tag === null) return "ltr";
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return script !== undefined && RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}
