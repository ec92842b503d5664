import type { DeskStatistics, StatedArticle } from "../contract/statistics.ts";

type Row = readonly [string, string];

/** The figures of an article, each with its name, as a person reads them. */
export function articleRows({ statistics, writing }: StatedArticle): Row[] {
  const { readability: ease, speakers } = statistics;
  const count = (value: number) => value.toLocaleString("en");
  return [
    ["Words", lengthWords(statistics)],
    ["Characters", count(statistics.characters)],
    ["Characters without spaces", count(statistics.charactersWithoutSpaces)],
    ["Sentences", count(statistics.sentences)],
    ["Paragraphs", count(statistics.paragraphs)],
    ["Words per sentence", String(statistics.wordsPerSentence)],
    ["Reading time", minutes(statistics.readingMinutes)],
    ["Readability", ease === null ? "No figure for this text" : `${ease.score}, ${ease.level}`],
    ["By the formula", ease?.formula ?? "–"],
    ["Quotations", count(statistics.quotes)],
    ["Share of quotations", `${(statistics.quotedShare * 100).toFixed(1)} % of the words`],
    ["People quoted", speakers.length === 0 ? "0" : `${speakers.length}: ${speakers.join(", ")}`],
    ["Links", count(statistics.links)],
    ["Photos", count(statistics.photos)],
    ["Time of writing", minutes(writing.minutes)],
    ["Sessions", count(writing.sessions)],
  ];
}

function lengthWords({ words, plannedLength }: StatedArticle["statistics"]): string {
  const count = words.toLocaleString("en");
  return plannedLength === null ? count : `${count} of ${plannedLength.toLocaleString("en")}`;
}

function minutes(count: number): string {
  if (count === 0) return "Under a minute";
  if (count < 60) return `${count} min`;
  return `${Math.floor(count / 60)} h ${count % 60} min`;
}

/** One figure of a desk: a name and how many there are. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export interface DeskPlot {
  readonly title: string;
  /** What is counted, e.g. "words". */
  readonly unit: string;
  readonly bars: readonly NamedCount[];
}

/** The desk's figures, a plot each. */
export function deskPlots(desk: DeskStatistics): DeskPlot[] {
  return [
    {
      title: "Words a day",
      unit: "words",
      bars: desk.days.map(({ day, count }) => ({ name: day, count })),
    },
    { title: "Drafts by status", unit: "drafts", bars: desk.byStatus },
    { title: "Deadlines", unit: "drafts", bars: desk.deadlines },
    { title: "Drafts by section", unit: "drafts", bars: desk.bySection },
    { title: "Drafts by who changed them last", unit: "drafts", bars: desk.byPerson },
  ];
}

export const articleTable = (stated: StatedArticle): string[][] => [
  ["What", "Figure"],
  ...articleRows(stated).map((row) => [...row]),
];

export const deskTable = (desk: DeskStatistics): string[][] => [
  ["What", "Name", "Count"],
  ...deskPlots(desk).flatMap(({ title, bars }) =>
    bars.map(({ name, count }) => [title, name, String(count)]),
  ),
];
