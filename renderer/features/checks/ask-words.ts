import type { Article } from "../../../shared/article/article.ts";
import { linesOf, type TextLine } from "../../../shared/checks/lines.ts";
import { asWordLine, type WordFinding, wordFinding } from "../../../shared/checks/word-finding.ts";
import type { WordHit, WordLine } from "../../../shared/house-style/word-hit.ts";

/** What has been answered already, by line. */
export interface Asked {
  /** What it was answered for: rules, language, section. */
  stamp: string | null;
  of: string;
  hits: WeakMap<TextLine, readonly WordHit[]>;
}

export const newAsked = (): Asked => ({ stamp: null, of: "", hits: new WeakMap() });

export interface AskOfLines {
  /** What is answered differently where this differs. */
  readonly of: string;
  /** How many lines are asked about at once: what is answered stays when the article changes meanwhile. */
  readonly atOnce: number;
  /** How long the article must rest before it is asked about for the first time: for who only looks in. */
  readonly restMs?: number;
  readonly ask: (
    lines: WordLine[],
    signal: AbortSignal,
  ) => Promise<{ readonly stamp: string; readonly lines: readonly (readonly WordHit[])[] }>;
}

/** Asks the desk about the lines that are new since the last time, and answers for all. */
export async function askWords(
  { of, atOnce, restMs = 0, ask }: AskOfLines,
  article: Article,
  asked: Asked,
  signal: AbortSignal,
): Promise<WordFinding[]> {
  if (asked.of !== of) Object.assign(asked, newAsked(), { of });
  const lines = linesOf(article);
  const unknown = lines.filter((line) => !asked.hits.has(line));
  if (restMs > 0 && asked.stamp === null && unknown.length > 0) await pause(restMs, signal);
  for (let from = 0; from < unknown.length; from += atOnce) {
    const some = unknown.slice(from, from + atOnce);
    const answer = await ask(some.map(asWordLine), signal);
    if (asked.stamp !== null && asked.stamp !== answer.stamp) {
      Object.assign(asked, newAsked(), { of });
      return askWords({ of, atOnce, ask }, article, asked, signal);
    }
    asked.stamp = answer.stamp;
    for (const [at, line] of some.entries()) asked.hits.set(line, answer.lines[at] ?? []);
  }
  return lines.flatMap((line) => findingsOf(line, asked.hits.get(line) ?? []));
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

const told = new WeakMap<readonly WordHit[], WordFinding[]>();

function findingsOf(line: TextLine, hits: readonly WordHit[]): WordFinding[] {
  const before = told.get(hits);
  if (before !== undefined) return before;
  const findings = hits.map((hit) => wordFinding(line, hit));
  told.set(hits, findings);
  return findings;
}
