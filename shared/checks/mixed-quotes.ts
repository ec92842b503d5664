import { quoteFor } from "../text/typography.ts";
import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";
import { linesOf, placed, type TextLine } from "./lines.ts";
import { perPart } from "./per-part.ts";

/** Straight quotation marks beside typographic ones; an article in straight ones alone is left alone. */
export const mixedQuotes: Rule = (article) => {
  const lines = linesOf(article);
  if (!lines.some((line) => hasCurly(line))) return [];
  return lines.flatMap((line) => straightIn(line, article.language ?? ""));
};

const hasCurly = perPart(({ text }: TextLine) => /[“”„«»]/u.test(text));

/** Not behind a figure, where it stands for inches. */
const STRAIGHT = /(?<!\d)"/gu;

const straightIn = perPart((line: TextLine, language: string): Found[] =>
  [...line.text.matchAll(STRAIGHT)].map(({ index }) => {
    const mark = quoteFor('"', line.text.slice(0, index), language === "" ? null : language);
    return {
      rule: "mixedQuotes",
      severity: "WARN",
      message: near(line.text, index),
      fix: say("Write {mark} here.", { mark: mark.trim() }),
      ...placed(line, index, index + 1),
      remedy: { kind: "text", text: mark },
    } satisfies Found;
  }),
);

function near(text: string, at: number): string {
  const after = /^[\p{L}\p{N}'’-]{1,24}/u.exec(text.slice(at + 1))?.[0];
  if (after !== undefined)
    return say("A straight quotation mark before “{after}”; others are typographic.", { after });
  const before = /[\p{L}\p{N}'’-]{1,24}\W{0,2}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  return before === undefined
    ? say("A straight quotation mark stands alone; others are typographic.")
    : say("A straight quotation mark behind “{before}”; others are typographic.", { before });
}
