import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";
import { linesOf, placed, type TextLine } from "./lines.ts";
import { perPart } from "./per-part.ts";

/** Two spaces or more between words: readers see a hole. */
export const doubleSpace: Rule = (article) => linesOf(article).flatMap((line) => holes(line));

const holes = perPart((line: TextLine): Found[] =>
  [...line.text.matchAll(/(?<=[^\s])[ \u00a0]{2,}(?=[^\s])/gu)].map(({ index, 0: spaces }) => ({
    rule: "doubleSpace",
    severity: "WARN",
    message: hole(line.text, index, spaces.length),
    fix: say("Leave one."),
    ...placed(line, index, index + spaces.length),
    remedy: { kind: "text", text: " " },
  })),
);

function hole(text: string, start: number, length: number): string {
  const before = /[^\s\ufffc]{1,24}$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? "";
  const after = /^[^\s\ufffc]{1,24}/u.exec(text.slice(start + length))?.[0] ?? "";
  return say(
    "{count, plural, =2 {Two spaces} other {# spaces}} between “{before}” and “{after}”.",
    { count: length, before, after },
  );
}
