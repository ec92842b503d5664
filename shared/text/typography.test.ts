import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TYPOGRAPHY } from "./quotes.ts";
import { dashFor, mendedApostrophe, quoteFor, typographyOf } from "./typography.ts";

/** Types a text key by key, as the editor's input rules do. */
function typed(text: string, language: string | null): string {
  return [...text].reduce((before, key) => {
    if (key === '"' || key === "'") return before + quoteFor(key, before, language);
    const mended = mendedApostrophe(before + key, language);
    return mended === null ? before + key : before.slice(0, -1) + mended;
  }, "");
}

describe("a straight quote", () => {
  test.each([
    ["en", 'She said: "Don\'t go", then "stay".', "She said: “Don’t go”, then “stay”."],
    ["en-GB", "the 'old' crane", "the ‘old’ crane"],
    ["en", "\"'Stop' is a word\"", "“‘Stop’ is a word”"],
    ["en", '("quoted") and -"so"', "(“quoted”) and -“so”"],
    ["de", "\"'Wie geht's?', fragte er\"", "„‚Wie geht’s?‘, fragte er“"],
    ["de-CH", '"Ja"', "«Ja»"],
    ["de_CH", '"Ja"', "«Ja»"],
    ["fr", 'Il dit "oui", l\'eau', "Il dit «\u202foui\u202f», l’eau"],
    ["es", '¿"Sí"?', "¿«Sí»?"],
    ["es-MX", '"Sí"', "“Sí”"],
    ["pt-PT", '"Sim"', "«Sim»"],
    ["pl", '"Tak"', "„Tak”"],
    ["sv", "\"Ja\" och 'nej'", "”Ja” och ’nej’"],
    ["fi", '"Joo"', "”Joo”"],
    ["nb", '"Ja"', "«Ja»"],
    ["ru", '"Да"', "«Да»"],
    ["uk", '"Так", п\'ять', "«Так», п’ять"],
    ["he", 'צה"ל אמר "כן"', "צה״ל אמר ”כן”"],
    ["ar", '"نعم"', "«نعم»"],
    ["ja", '"はい"', "「はい」"],
    [null, '"yes"', "“yes”"],
    ["tlh", '"yes"', "“yes”"],
  ])("in %s turns %j into %j", (language, text, expected) => {
    expect(typed(text, language)).toBe(expected);
  });
});

test("it knows a region below a script", () => {
  expect(typographyOf("de-Latn-CH")).toBe(typographyOf("de-CH"));
  expect(typographyOf("zh-Hant-TW")).toBe(typographyOf("zh"));
});

test("it makes the dash that the language wants, and leaves longer runs", () => {
  expect(dashFor("--", "en-US")).toBe("—");
  expect(dashFor("--", "en-GB")).toBe("–");
  expect(dashFor("--", "de")).toBe("–");
  expect(dashFor("---", "de")).toBe("—");
  expect(dashFor("-", "de")).toBeNull();
  expect(dashFor("----", "de")).toBeNull();
});

test("it closes every quotation it opened, in every language", () => {
  const language = fc.constantFrom(...Object.keys(TYPOGRAPHY));
  const words = fc.array(fc.constantFrom("abc", "dock", "9", "ой"), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(language, words, words, (tag, before, inside) => {
      const { double } = typographyOf(tag);
      const text = `${before.join(" ")} "${inside.join(" ")}" .`;
      const expected = `${before.join(" ")} ${double[0]}${inside.join(" ")}${double[1]} .`;
      expect(typed(text, tag)).toBe(expected);
    }),
  );
});
