import type { Article } from "../../shared/article/article.ts";
import { compareArticles } from "../../shared/compare/compare-article.ts";
import { comparePage } from "../../shared/compare/write-html.ts";
import { article, p } from "../../shared/testing/build.ts";
import { quantile } from "./key-to-paint.ts";
import { madeUpParagraphs } from "./made-up-text.ts";

/**
 * What comparing two states of an article takes, in CPU milliseconds of this thread: one word in
 * twenty changed, every paragraph split, all of it in another order, all of it written anew, and
 * the same words dealt out anew to other paragraphs.
 */
const WORDS = Number(process.argv[2] ?? 7000);
const ROUNDS = 20;

const lines = madeUpParagraphs(WORDS);
const before = articleOf(lines, "a");
const words = lines.flatMap((line) => line.split(" "));

const states: Readonly<Record<string, Article>> = {
  "5 % changed": articleOf(
    lines.map((line) => changed(line)),
    "a",
  ),
  "5 % changed, without known ids": articleOf(
    lines.map((line) => changed(line)),
    "b",
  ),
  "every paragraph split": articleOf(lines.flatMap(halves), "b"),
  "another order": { ...before, body: before.body.toReversed() },
  rewritten: articleOf(
    lines.map((line, at) => rewritten(line, at)),
    "b",
  ),
  "rewritten under the same ids": articleOf(
    lines.map((line, at) => rewritten(line, at)),
    "a",
  ),
  "dealt out anew": articleOf(
    lines.map((line, at) => dealt(line, at)),
    "b",
  ),
};

const report = Object.entries(states).map(([name, after]) => [name, measured(after)]);
process.stdout.write(
  `${JSON.stringify({ words: WORDS, blocks: lines.length, ...Object.fromEntries(report) }, null, 2)}\n`,
);

function articleOf(texts: readonly string[], prefix: string): Article {
  return article(texts.map((text, at) => p(text, `${prefix}${at}`)));
}

function changed(line: string): string {
  return line
    .split(" ")
    .map((word, at) => (at % 20 === 7 ? `${word}x` : word))
    .join(" ");
}

function halves(line: string): string[] {
  const all = line.split(" ");
  const half = all.length >> 1;
  return [all.slice(0, half).join(" "), all.slice(half).join(" ")];
}

function rewritten(line: string, at: number): string {
  return line
    .split(" ")
    .map((_, word) => `n${(at * 31 + word * 17) % 1500}`)
    .join(" ");
}

function dealt(line: string, at: number): string {
  return line
    .split(" ")
    .map((_, word) => words[(at * 977 + word * 613) % words.length] ?? "")
    .join(" ");
}

function measured(after: Article) {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = process.cpuUsage();
    compareArticles(before, after);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const [first = 0, ...rest] = times;
  const page = process.cpuUsage();
  comparePage(compareArticles(before, after), "Bench");
  const { user, system } = process.cpuUsage(page);
  return {
    firstMs: first,
    medianMs: quantile(rest, 0.5),
    p95Ms: quantile(rest, 0.95),
    withPageMs: (user + system) / 1000,
  };
}
