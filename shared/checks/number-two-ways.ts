import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";
import { linesOf, placed, type TextLine } from "./lines.ts";
import { perPart } from "./per-part.ts";

/** Small numbers in words, by language; a language that is not here is not judged. */
const IN_WORDS: Readonly<Record<string, string>> = {
  en: "two three four five six seven eight nine ten eleven twelve",
  de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  fr: "deux trois quatre cinq six sept huit neuf dix onze douze",
  nl: "twee drie vier vijf zes zeven acht negen tien elf twaalf",
  es: "dos tres cuatro cinco seis siete ocho nueve diez once doce",
  pt: "dois três quatro cinco seis sete oito nove dez onze doze",
};

/** Where a number is said of a thing: which number, of what, and whether in figures. */
interface Said {
  readonly of: string;
  readonly isFigure: boolean;
  readonly line: TextLine;
  readonly start: number;
  readonly end: number;
  readonly other: string;
}

/** The same number of the same thing in figures here and in words there: “5 boats”, “five boats”. */
export const numberTwoWays: Rule = (article) => {
  const language = article.language?.split("-")[0]?.toLowerCase() ?? "en";
  const said = linesOf(article).flatMap((line) => numbersIn(line, language));
  const inWords = new Set(said.filter(({ isFigure }) => !isFigure).map(({ of }) => of));
  return said
    .filter(({ isFigure, of }) => isFigure && inWords.has(of))
    .map(({ line, start, end, of, other }): Found => {
      const figure = line.text.slice(start, end);
      return {
        rule: "numberTwoWays",
        severity: "WARN",
        message: say("“{here}” here, “{there}” elsewhere.", {
          here: `${figure} ${of.slice(of.indexOf(" ") + 1)}`,
          there: other,
        }),
        fix: say("Write {other} in words, or all in figures.", { other }),
        ...placed(line, start, end),
        remedy: { kind: "text", text: other },
      };
    });
};

const NUMBER =
  /(?<![\p{L}\p{N}.,:€$£%/-])(\p{N}{1,2}|\p{Ll}{3,7}) (\p{Ll}{3,24})(?![\p{L}\p{N}])/gu;

/** Of measures and times figures are the rule, whatever the text does elsewhere. */
const MEASURES =
  /^(?:per|million|billion|percent|kilo|metre|meter|mile|feet|foot|inch|degree|euro|dollar|pound|minute|second|hour|uhr|prozent|pour|to|and|of|the|von|und|bis|et|en|de|y|e)/u;

const numbersIn = perPart((line: TextLine, language: string): Said[] => {
  const words = IN_WORDS[language]?.split(" ");
  // Quotations, tables and lists of figures have ways of their own.
  if (
    words === undefined ||
    line.within.some((type) => /^(?:table|blockquote|pullQuote)/u.test(type))
  ) {
    return [];
  }
  return [...line.text.matchAll(NUMBER)].flatMap(({ index, 1: number = "", 2: thing = "" }) => {
    const isFigure = /\p{N}/u.test(number);
    const value = isFigure ? Number(number) : words.indexOf(number) + 2;
    const other = isFigure ? words[value - 2] : String(value);
    if (other === undefined || value < 2 || MEASURES.test(thing)) return [];
    return [
      { of: `${value} ${thing}`, isFigure, line, start: index, end: index + number.length, other },
    ];
  });
});
