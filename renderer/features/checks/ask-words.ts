import type { Article } from "../../../shared/article/article.ts";
import { linesOf, type TextLine } from "../../../shared/checks/lines.ts";
import { asWordLine, type WordFinding, wordFinding } from "../../../shared/checks/word-finding.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { WordHit } from "../../../shared/house-style/word-hit.ts";

/** What has been answered already, by line. */
export interface Asked {
  /** What it was answered for: rules, language, section. */
  stamp: string | null;
  of: string;
  hits: WeakMap<TextLine, readonly WordHit[]>;
  /** A sentence for each file of rules that is none. */
  wrong: readonly string[];
}

export const newAsked = (): Asked => ({ stamp: null, of: "", hits: new WeakMap(), wrong: [] });

/** Asks the desk about the lines that are new since the last time, and answers for all. */
export async function askWords(
  client: Pick<DeskClient, "checks">,
  article: Article,
  asked: Asked,
  signal: AbortSignal,
): Promise<WordFinding[]> {
  const { language, section } = article;
  const of = JSON.stringify([language, section]);
  if (asked.of !== of) Object.assign(asked, newAsked(), { of });
  const lines = linesOf(article);
  const unknown = lines.filter((line) => !asked.hits.has(line));
  if (unknown.length > 0) {
    const given = { language, section, lines: unknown.map(asWordLine) };
    const answer = await client.checks.words(given, { signal });
    if (asked.stamp !== null && asked.stamp !== answer.stamp) {
      Object.assign(asked, newAsked(), { of });
      return askWords(client, article, asked, signal);
    }
    asked.stamp = answer.stamp;
    asked.wrong = answer.wrong;
    for (const [at, line] of unknown.entries()) asked.hits.set(line, answer.lines[at] ?? []);
  }
  return lines.flatMap((line) => findingsOf(line, asked.hits.get(line) ?? []));
}

const told = new WeakMap<readonly WordHit[], WordFinding[]>();

function findingsOf(line: TextLine, hits: readonly WordHit[]): WordFinding[] {
  const before = told.get(hits);
  if (before !== undefined) return before;
  const findings = hits.map((hit) => wordFinding(line, hit));
  told.set(hits, findings);
  return findings;
}
