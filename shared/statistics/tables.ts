import type { DeskStatistics, StatedArticle } from "../contract/statistics.ts";
import { say, sayNumber } from "../words/say.ts";

type Row = readonly [string, string];

/** The figures of an article, each with its name, as a person reads them. */
export function articleRows({ statistics, writing }: StatedArticle): Row[] {
  const { readability: ease, speakers } = statistics;
  return [
    [say("Words"), lengthWords(statistics)],
    [say("Characters"), sayNumber(statistics.characters)],
    [say("Characters without spaces"), sayNumber(statistics.charactersWithoutSpaces)],
    [say("Sentences"), sayNumber(statistics.sentences)],
    [say("Paragraphs"), sayNumber(statistics.paragraphs)],
    [say("Words per sentence"), String(statistics.wordsPerSentence)],
    [say("Reading time"), minutes(statistics.readingMinutes)],
    [
      say("Readability"),
      ease === null ? say("No figure for this text") : `${ease.score}, ${ease.level}`,
    ],
    [say("By the formula"), ease?.formula ?? "–"],
    [say("Quotations"), sayNumber(statistics.quotes)],
    [
      say("Share of quotations"),
      say("{share} % of the words", { share: (statistics.quotedShare * 100).toFixed(1) }),
    ],
    [
      say("People quoted"),
      speakers.length === 0 ? "0" : `${speakers.length}: ${speakers.join(say(", "))}`,
    ],
    [say("Links"), sayNumber(statistics.links)],
    [say("Photos"), sayNumber(statistics.photos)],
    [say("Time of writing"), minutes(writing.minutes)],
    [say("Sessions"), sayNumber(writing.sessions)],
  ];
}

function lengthWords({ words, plannedLength }: StatedArticle["statistics"]): string {
  return plannedLength === null
    ? sayNumber(words)
    : say("{words, number} of {planned, number}", { words, planned: plannedLength });
}

function minutes(count: number): string {
  if (count === 0) return say("Under a minute");
  if (count < 60) return say("{count} min", { count });
  return say("{hours} h {minutes} min", { hours: Math.floor(count / 60), minutes: count % 60 });
}

/** One figure of a desk: a name and how many there are. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export interface DeskPlot {
  readonly title: string;
  /** What is counted. */
  readonly unit: "words" | "drafts";
  readonly bars: readonly NamedCount[];
}

/** The desk's figures, a plot each. */
export function deskPlots(desk: DeskStatistics): DeskPlot[] {
  return [
    {
      title: say("Words a day"),
      unit: "words",
      bars: desk.days.map(({ day, count }) => ({ name: day, count })),
    },
    { title: say("Drafts by status"), unit: "drafts", bars: desk.byStatus },
    { title: say("Deadlines"), unit: "drafts", bars: desk.deadlines },
    { title: say("Drafts by section"), unit: "drafts", bars: desk.bySection },
    { title: say("Drafts by who changed them last"), unit: "drafts", bars: desk.byPerson },
  ];
}

export const articleTable = (stated: StatedArticle): string[][] => [
  [say("What"), say("Figure")],
  ...articleRows(stated).map((row) => [...row]),
];

export const deskTable = (desk: DeskStatistics): string[][] => [
  [say("What"), say("Name"), say("Count")],
  ...deskPlots(desk).flatMap(({ title, bars }) =>
    bars.map(({ name, count }) => [title, name, String(count)]),
  ),
];
