import { quantile } from "../../key-to-paint.ts";
import type { Round } from "../harness/round.ts";
import { seeded } from "../texts/seeded.ts";
import type { Measure } from "./measures.ts";

const DRAWS = 1_000;

/** A figure with the bounds between which 95 of 100 such runs would find it. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Whole rounds are drawn again with replacement, since the keys of one round share its machine's mood
 * (cluster bootstrap, percentile interval). Null where no round has the figure.
 */
export function figureOf(measure: Measure, rounds: readonly Round[]): Figure | null {
  const value = measure.of(rounds);
  if (Number.isNaN(value)) return null;
  const next = seeded(rounds.length);
  const draws: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const again = rounds.map(() => rounds[next() % rounds.length] as Round);
    const drawn = measure.of(again);
    if (!Number.isNaN(drawn)) draws.push(drawn);
  }
  return { value, low: quantile(draws, 0.025), high: quantile(draws, 0.975) };
}
