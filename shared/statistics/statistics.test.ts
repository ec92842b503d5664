import { expect, test } from "vitest";
import { article, p } from "../testing/build.ts";
import { articleStatistics } from "./article-statistics.ts";
import { dueOf, lastDays, wordsADay } from "./desk-statistics.ts";
import { readabilityOf } from "./readability.ts";
import { writingTime } from "./writing-time.ts";

const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(" ");

test("Flesch says of short words in short sentences that they are very easy, of long ones that they are hard", () => {
  // 3 words, 3 syllables, 1 sentence: 206.835 - 1.015 * 3 - 84.6 * 1 = 119.19
  expect(readabilityOf(times(20, "The dog ran."), "en")).toEqual({
    formula: "Flesch Reading Ease (1948)",
    score: 119.2,
    level: "very easy",
  });
  const hard = readabilityOf(times(60, "Municipal organisations"), "en");
  expect(hard?.level).toBe("very hard");
});

test("each language has its own formula; none is made up for others, nor for a short text", () => {
  const names = ["de", "fr", "nl-BE", "es", "pt", "it", "sv", "nb"].map(
    (language) => readabilityOf(times(40, "La barca es azul."), language)?.formula,
  );
  expect(new Set(names.slice(0, 6)).size).toBe(6);
  expect(names.slice(6)).toEqual(["LIX (Björnsson 1968)", "LIX (Björnsson 1968)"]);
  expect(readabilityOf(times(40, "Laiva on sininen."), "fi")).toBeNull();
  expect(readabilityOf("The dog ran.", "en")).toBeNull();
});

test("an article's figures: sentences, quotations and their share, people once, links once", () => {
  const link = { type: "link", attrs: { href: "https://quay.example/a" } };
  const told = [
    p("“We sail at dawn tomorrow morning,” said Ines Aldor. The quay is shut."),
    p("“Nobody has told us anything yet,” said Aldor."),
    {
      type: "paragraph",
      content: [
        { type: "text", text: "See ", marks: [link] },
        { type: "text", text: "this.", marks: [link] },
      ],
    },
    {
      type: "photo",
      attrs: { asset: "a".repeat(64) },
      content: [{ type: "text", text: "A dog." }],
    },
  ];
  const figures = articleStatistics(article(told, { plannedLength: 300 }));
  expect(figures).toMatchObject({
    words: 23,
    plannedLength: 300,
    paragraphs: 3,
    sentences: 4,
    quotes: 2,
    speakers: ["Ines Aldor"],
    links: 1,
    photos: 1,
    readingMinutes: 1,
    readability: null,
  });
  expect(figures.quotedShare).toBeCloseTo(12 / 23, 3);
});

test("time of writing leaves out pauses of more than five minutes", () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 10, minute)).toISOString();
  expect(writingTime([0, 3, 6, 40, 44].map(at))).toEqual({
    minutes: 10,
    sessions: 2,
    startedAt: at(0),
  });
  expect(writingTime([])).toEqual({ minutes: 0, sessions: 0, startedAt: null });
});

test("words a day are what drafts grew by, not what was imported or cut", () => {
  const at = (day: number, hour: number) => new Date(2026, 4, day, hour).toISOString();
  const days = lastDays(new Date(2026, 4, 3, 9), 3);
  expect(days).toEqual(["2026-05-01", "2026-05-02", "2026-05-03"]);
  const point = (draft: number, day: number, words: number, isImport = false) => ({
    draft,
    at: at(day, 8),
    words,
    isImport,
  });
  const points = [
    point(1, 3, 250),
    point(1, 2, 300),
    point(1, 1, 100),
    point(2, 2, 900, true),
    point(2, 3, 950),
  ];
  expect(wordsADay(points, days).map(({ count }) => count)).toEqual([100, 200, 50]);
});

test("a deadline is overdue from its minute on", () => {
  const now = new Date(2026, 4, 1, 12);
  const due = (day: number, hour: number) => dueOf(new Date(2026, 4, day, hour).toISOString(), now);
  expect([due(1, 11), due(1, 18), due(4, 9), due(20, 9)]).toEqual([
    "overdue",
    "today",
    "this week",
    "later",
  ]);
});
