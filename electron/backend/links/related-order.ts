import type { Candidate } from "../../store/queries/related.ts";

type Weighed = Pick<Candidate, "rank" | "shared" | "updatedAt">;

const DAY_MS = 86_400_000;
/** After so many days a draft is half as new. */
const HALF_LIFE = 14;
const TAG = 0.3;
const MOST_TAGS = 3;
const NEWNESS = 0.6;

/**
 * The most related and newest first: how well the words fit (1 for the best), tags in common, and
 * how lately it was changed.
 */
export function relatedOrder<One extends Weighed>(found: readonly One[], now: Date): One[] {
  const best = Math.min(...found.map(({ rank }) => rank), -Number.MIN_VALUE);
  const weight = ({ rank, shared, updatedAt }: Weighed) => {
    const days = Math.max(0, now.getTime() - Date.parse(updatedAt)) / DAY_MS;
    const newness = 0.5 ** (days / HALF_LIFE);
    return rank / best + TAG * Math.min(shared, MOST_TAGS) + NEWNESS * newness;
  };
  return found
    .map((one) => ({ one, weight: weight(one) }))
    .sort((a, b) => b.weight - a.weight || b.one.updatedAt.localeCompare(a.one.updatedAt))
    .map(({ one }) => one);
}
