import type { Article, NodeJson } from "../article/article.ts";
import { elementOf } from "../article/schema.ts";
import { walk } from "../article/walk.ts";
import { bodyWords, countWords } from "../article/words.ts";
import { linesOf, type TextLine } from "../checks/lines.ts";
import { photoHashes } from "../exports/photo-files.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { type Readability, readabilityOf, sentencesIn } from "./readability.ts";
import { READING_SPEED } from "./reading-speed.ts";

/** What can be counted of an article; words as everywhere those of the body. */
export interface ArticleStatistics {
  readonly words: number;
  /** In words; null where none is set. */
  readonly plannedLength: number | null;
  readonly characters: number;
  readonly charactersWithoutSpaces: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly wordsPerSentence: number;
  readonly readingMinutes: number;
  readonly readability: Readability | null;
  readonly quotes: number;
  /** Words of quotations among all, from 0 to 1. */
  readonly quotedShare: number;
  /** Distinct people who are quoted by name. */
  readonly speakers: readonly string[];
  /** Distinct addresses and drafts that are linked to. */
  readonly links: number;
  readonly photos: number;
}

export function articleStatistics(article: Article): ArticleStatistics {
  const lines = linesOf(article).filter(isBody);
  const text = lines.map(({ text: one }) => one.replaceAll("\ufffc", "")).join("\n");
  const told = lines.filter(({ within }) => !within.includes("heading"));
  const prose = told.map(({ text: one }) => one.replaceAll("\ufffc", "")).join("\n");
  const words = bodyWords(article.body);
  const sentences = sentencesIn(prose, article.language);
  const quotes = findQuotes(
    told.map((line) => ({
      text: line.text,
      kind: line.within.includes("blockquote") ? "block" : "text",
    })),
  );
  const quoted = quotes.reduce((sum, quote) => sum + countWords(quote.text), 0);
  return {
    words,
    plannedLength: article.plannedLength,
    characters: lengthOf(text.replaceAll("\n", "")),
    charactersWithoutSpaces: lengthOf(text.replace(/\s/gu, "")),
    sentences,
    paragraphs: told.filter((line) => line.text.trim() !== "").length,
    wordsPerSentence: sentences === 0 ? 0 : rounded(countWords(prose) / sentences, 10),
    readingMinutes: words === 0 ? 0 : Math.max(1, Math.round(words / READING_SPEED)),
    readability: readabilityOf(prose, article.language),
    quotes: quotes.length,
    quotedShare: words === 0 ? 0 : rounded(Math.min(1, quoted / words), 1000),
    speakers: distinctSpeakers(quotes.map(({ speaker }) => speaker)),
    links: linksIn(article.body),
    photos: photoHashes(article.body).length,
  };
}

const isBody = ({ field, within }: TextLine) =>
  field === null && !within.some((name) => elementOf(name)?.aside === true);

const lengthOf = (text: string) => [...text].length;
const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;

/** By the longest form of each name: "Aldor" after "Ines Aldor" is the same person. */
function distinctSpeakers(named: readonly (string | null)[]): string[] {
  const byLast = new Map<string, string>();
  for (const name of named) {
    const last = name?.split(/\s+/u).at(-1)?.toLowerCase();
    if (name === null || last === undefined) continue;
    if (name.length > (byLast.get(last)?.length ?? 0)) byLast.set(last, name);
  }
  return [...byLast.values()];
}

function linksIn(body: readonly NodeJson[]): number {
  const targets = [...walk(body)].flatMap(({ node }) => [
    ...(node.marks ?? []).filter(({ type }) => type === "link").map(({ attrs }) => attrs?.href),
    ...(node.type === "relatedLink" ? [node.attrs?.draftId ?? node.attrs?.url] : []),
    ...(node.type === "embed" ? [node.attrs?.url] : []),
  ]);
  return new Set(targets.filter((target) => typeof target === "string" && target !== "")).size;
}
