import type { FindLine } from "./lines.ts";
import type { FindQuery, Match, Matcher } from "./query.ts";

/** One place of what was looked for. */
export interface Hit {
  readonly line: FindLine;
  readonly match: Match;
}

/** Everything in these lines, in their order. `matcher` answers for a text; it may remember. */
export function findInLines(
  lines: readonly FindLine[],
  matcher: Matcher,
  { skipsQuotations }: Pick<FindQuery, "skipsQuotations">,
): Hit[] {
  return lines.flatMap((line) => {
    if (skipsQuotations && line.isQuotation) return [];
    const matches = matcher(line.text);
    const isThere = ({ from, to }: Match) =>
      !line.gone.some((gone) => from < gone.to && to > gone.from);
    return matches.filter(isThere).map((match) => ({ line, match }));
  });
}

/** Hits by their line, in order. */
export function byLine(hits: readonly Hit[]): Map<FindLine, Match[]> {
  const lines = new Map<FindLine, Match[]>();
  for (const { line, match } of hits) lines.set(line, [...(lines.get(line) ?? []), match]);
  return lines;
}
