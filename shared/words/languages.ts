/** Languages that Stet itself speaks. English is what the code is written in; others have a catalogue. */
export const INTERFACE_LANGUAGES = ["en", "ar"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

interface Tongue {
  /** In itself, so that whoever cannot read the page finds it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** How times, numbers and lists are written. */
  readonly locale: string;
}

/**
 * Arabic takes European digits: they stand in articles, file names, keys and times as well, and two
 * kinds of digits in one line read as two numbers.
 */
export const TONGUES: Readonly<Record<InterfaceLanguage, Tongue>> = {
  en: { name: "English", direction: "ltr", locale: "en-GB" },
  ar: { name: "العربية", direction: "rtl", locale: "ar-u-nu-latn" },
};

export function interfaceLanguage(tag: string): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((language) => language === tag) ?? "en";
}
