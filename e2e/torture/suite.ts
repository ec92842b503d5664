import type { Random } from "./random.ts";

/** One round of a suite: what it may use. */
export interface Round {
  /** Counts from 0; the same in each run of that seed. */
  readonly number: number;
  readonly random: Random;
  /** An empty folder of this round's own, gone after it. */
  readonly folder: string;
}

/** One way of tormenting a desk. */
export interface Suite {
  readonly name: string;
  /** What holds after each round, as a sentence. */
  readonly holds: string;
  /** How many rounds are worth a run that says nothing else. */
  readonly rounds: number;
  /** Why it cannot run on this machine, as a sentence; null where it can. */
  readonly hindrance: () => string | null;
  /** Throws where it does not hold; answers with figures by their names, to be added up (`max …`: the highest counts). */
  readonly run: (round: Round) => Promise<Readonly<Record<string, number>>>;
  /** Ends what all rounds shared. */
  readonly end?: () => Promise<void>;
}

/** For suites that run everywhere. */
export const everywhere = () => null;
