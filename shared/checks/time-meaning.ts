import type { Article } from "../article/article.ts";
import { type Day, dayHere, dayWords } from "../time-guard/day.ts";
import { relativeTimes } from "../time-guard/relative-times.ts";
import { writtenOn } from "../time-guard/written-on.ts";
import { say, spokenLocale } from "../words/say.ts";
import type { Finding, TextPlace } from "./finding.ts";
import { linesOf, placed, type TextLine } from "./lines.ts";
import { perPart } from "./per-part.ts";
import type { WordFinding } from "./word-finding.ts";

/** Which day words like "Thursday" mean, seen from the day on which the story speaks. */
export interface TimeMeaning extends Pick<Finding, "block" | "field"> {
  readonly place: TextPlace;
  /** "Thursday 26 November 2026". */
  readonly meaning: string;
  /** From which day that is reckoned. */
  readonly message: string;
  readonly key: string;
}

/** Words that are marked in the text and told of in a card. */
export type MarkedWords = WordFinding | TimeMeaning;

/** What the relative times of a story mean; nothing where neither dateline nor publication name its day. */
export function timeMeanings(article: Article, now: Date): TimeMeaning[] {
  const written = writtenOn(article, dayHere(now));
  if (written === null) return [];
  const given = `${written} ${article.language ?? ""}`;
  return linesOf(article).flatMap((line) => meaningsIn(line, given));
}

const meaningsIn = perPart((line: TextLine, given: string): TimeMeaning[] => {
  const [written = "", tag = ""] = given.split(" ");
  const spoken = dayWords(written, spokenLocale());
  return relativeTimes(line.text, written, tag === "" ? null : tag).map(
    ({ from, to, words, first, last }) => ({
      meaning: inWords(first, last),
      message: say("“{words}”, as the story speaks on {spoken}.", { words, spoken }),
      key: `time ${words.toLowerCase()}`,
      ...placed(line, from, to),
    }),
  );
});

function inWords(first: Day, last: Day): string {
  const [from = "", to = ""] = [first, last].map((day) => dayWords(day, spokenLocale()));
  return first === last ? from : say("{from} to {to}", { from, to });
}
