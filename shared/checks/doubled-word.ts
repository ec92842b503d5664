import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";
import { linesOf, placed, type TextLine } from "./lines.ts";
import { perPart } from "./per-part.ts";

/** Words that may well stand twice, by language; in any other language nothing is doubled by mistake for certain. */
const MAY_STAND_TWICE: Readonly<Record<string, string>> = {
  en: "that had her is so very much many no ha bye now there blah long again on in really",
  de: "der die das den dem des sie ihr wir uns euch was ja nein sehr wie so na",
  fr: "nous vous en si non oui très là ha que",
  nl: "dat die het ja nee zeer er wie heel",
  es: "sí no muy ya que se",
  pt: "não sim muito se que já",
  it: "sì no molto si vi ci piano quasi man",
};

/** The same small word twice in a row: “the the”. Names may be called so (“Duran Duran”), so capitals are left alone. */
export const doubledWord: Rule = (article) => {
  const language = article.language?.split("-")[0]?.toLowerCase() ?? "en";
  return linesOf(article).flatMap((line) => doublesIn(line, language));
};

const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{Ll}{1,40})(?:[ \u00a0\n]{1,9}\1(?![\p{L}\p{N}'’-]))+/gu;

const doublesIn = perPart((line: TextLine, language: string): Found[] => {
  const allowed = MAY_STAND_TWICE[language]?.split(" ");
  if (allowed === undefined) return [];
  return [...line.text.matchAll(DOUBLED)]
    .filter(([, word = ""]) => !allowed.includes(word))
    .map(({ index, 0: all, 1: word = "" }) => ({
      rule: "doubledWord",
      severity: "WARN",
      message: say("“{word}” stands twice in a row.", { word }),
      fix: say("Take one out."),
      ...placed(line, index, index + all.length),
      remedy: { kind: "text", text: word },
    }));
});
