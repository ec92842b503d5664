import type { DeskStatistics, StatedArticle } from "../../../shared/contract/statistics.ts";
import { articleRows, deskPlots } from "../../../shared/statistics/tables.ts";
import { type Command, count, text, WrongUsage } from "../command.ts";

const DAYS = 30;

export const stats: Command = {
  name: "stats",
  usage: "stats [ID] [--days N]",
  summary: "what can be counted of a draft, or of the desk",
  description: [
    "Of a draft: words, characters, sentences, reading time, readability by a published formula for its language, quotations and their share, people quoted, links, photos, time of writing from its journal.",
    "Without ID of the desk: words a day, drafts by status, section and person, deadlines. The bin is not counted.",
  ],
  options: {
    days: {
      type: "string",
      value: "N",
      does: `For how many days words are told, up to 366. Default: ${DAYS}.`,
    },
  },
  examples: [
    { line: "stats ferry", does: "Tells the length, the readability and the sources of a draft." },
    { line: "stats --days 7 --json", does: "The desk's week, for a program." },
  ],
  prepare(args) {
    const [handle, more] = args.words;
    if (more !== undefined) throw new WrongUsage(`“${more}” is one word too many.`);
    const asked = text(args, "days");
    const days = Math.min(366, asked === undefined ? DAYS : count(asked, "--days"));
    return async (desk) => {
      if (handle === undefined) {
        const whole = await desk.statistics.desk({ days });
        return { json: { article: null, desk: whole }, lines: deskLines(whole), failures: [] };
      }
      const { id } = await desk.drafts.find({ handle });
      const article = await desk.statistics.article({ id });
      return { json: { article, desk: null }, lines: articleLines(article), failures: [] };
    };
  },
};

const articleLines = (article: StatedArticle) =>
  articleRows(article).map(([name, figure]) => `${name.padEnd(26)} ${figure}`);

const deskLines = (desk: DeskStatistics) => [
  `${desk.drafts} drafts, ${desk.words} words`,
  ...deskPlots(desk).flatMap(({ title, bars }) => [
    title,
    ...bars.map((bar) => `    ${bar.name.padEnd(24)} ${String(bar.count).padStart(7)}`),
  ]),
];
