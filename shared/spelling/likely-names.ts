import type { WordFinding } from "../checks/word-finding.ts";
import { bare, isAmong, plain } from "./dictionary.ts";

const MOST = 12;

/** Words with a capital that no dictionary knows and that stand there more than once, the most frequent first. */
export function likelyNames(
  findings: readonly WordFinding[],
  listed: ReadonlySet<string>,
): string[] {
  const counts = new Map<string, { readonly word: string; readonly count: number }>();
  for (const { hit, place } of findings) {
    const word = bare(place?.words ?? "");
    if (hit.check !== "spelling" || !/^\p{Lu}/u.test(word) || isAmong(listed, word)) continue;
    const count = (counts.get(plain(word))?.count ?? 0) + 1;
    counts.set(plain(word), { word: counts.get(plain(word))?.word ?? word, count });
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ word }) => word);
}
