import { addDays, type Day, dayHere, dayWords } from "../time-guard/day.ts";
import { type RelativeTime, relativeTimes } from "../time-guard/relative-times.ts";
import { writtenOn } from "../time-guard/written-on.ts";
import { say, spokenLocale } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";
import { linesOf, placed, type TextLine } from "./lines.ts";
import { perPart } from "./per-part.ts";

/** "Thursday" is another day when it is read in another week than the dateline's. */
export const relativeTime: Rule = (article, { now }) => {
  if (now === undefined) return [];
  const today = dayHere(now);
  const written = writtenOn(article, today);
  if (written === null || written === today) return [];
  const given = `${written} ${today} ${article.language ?? ""}`;
  return linesOf(article).flatMap((line) => timesIn(line, given));
};

const timesIn = perPart((line: TextLine, given: string): Found[] => {
  const [written = "", today = "", tag = ""] = given.split(" ");
  const language = tag === "" ? null : tag;
  const read = relativeTimes(line.text, today, language);
  return relativeTimes(line.text, written, language)
    .filter(({ first, last }, at) => isOtherwise({ first, last }, read[at]))
    .map(({ words, from, to, first, last }) => ({
      rule: "relativeTime",
      severity: "WARN",
      message: message(words, first, last, written),
      fix: say("Say the date, or bring the words and the dateline up to date."),
      ...placed(line, from, to),
    }));
});

function message(words: string, first: Day, last: Day, written: Day): string {
  const [from, to, spoken] = [first, last, written].map((day) => dayWords(day, spokenLocale()));
  const values = { words, from: from ?? "", to: to ?? "", spoken: spoken ?? "" };
  return first === last
    ? say("“{words}” means {from}: the story speaks on {spoken}. Today is another day.", values)
    : say(
        "“{words}” means {from} to {to}: the story speaks on {spoken}. Today is another day.",
        values,
      );
}

/** "This year" is the same on another day of the year; a day or a week is told whatever it means. */
function isOtherwise(written: Days, read: Days | undefined): boolean {
  const isLong = addDays(written.first, 7) < written.last;
  return !isLong || written.first !== read?.first || written.last !== read.last;
}

type Days = Pick<RelativeTime, "first" | "last">;
