import { z } from "zod";
import { call } from "./base.ts";
import { draftId, time } from "./ids.ts";

const count = z.number().int().min(0);
const figure = z.number();

const articleFigures = z.object({
  words: count,
  plannedLength: figure.nullable(),
  characters: count,
  charactersWithoutSpaces: count,
  sentences: count,
  paragraphs: count,
  wordsPerSentence: figure,
  readingMinutes: count,
  /** Null for a short text, and for a language without a published formula that Stet knows. */
  readability: z
    .object({
      formula: z.string(),
      score: figure,
      level: z.enum(["very easy", "easy", "plain", "hard", "very hard"]),
    })
    .nullable(),
  quotes: count,
  quotedShare: figure,
  speakers: z.array(z.string()).readonly(),
  links: count,
  photos: count,
});

/** What is counted of a draft as it is now, everything suggested accepted. */
export const statedArticle = z.object({
  id: draftId,
  headline: z.string().nullable(),
  statistics: articleFigures,
  writing: z.object({ minutes: count, sessions: count, startedAt: time.nullable() }),
});
export type StatedArticle = z.infer<typeof statedArticle>;

const named = z.array(z.object({ name: z.string(), count }));

/** What is counted of the desk without its bin. */
export const deskStatistics = z.object({
  drafts: count,
  words: count,
  /** Words that came to drafts on each of the last days, the oldest first. */
  days: z.array(z.object({ day: z.iso.date(), count })),
  byStatus: named,
  bySection: named,
  byPerson: named,
  deadlines: named,
});
export type DeskStatistics = z.infer<typeof deskStatistics>;

export const statistics = {
  article: call.input(z.object({ id: draftId })).output(statedArticle),
  desk: call.input(z.object({ days: z.number().int().min(1).max(366) })).output(deskStatistics),
};
