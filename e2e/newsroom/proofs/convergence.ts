import { randomFrom } from "../../torture/random.ts";
import { type Figures, openRound, type Round } from "./round.ts";
import type { World } from "./world.ts";

export interface Outcome {
  readonly seed: number;
  /** Null where it held. */
  readonly wrong: string | null;
  readonly figures: Figures;
}

/** What each round of a batch meets of ended servers stays about the same, however many run at once. */
const violenceOf = (rounds: number) => ({ end: 0.05 / rounds, onlyCopy: 0.25 / rounds });

/**
 * Desks write at once while links are slow, cut, silent and confused, servers are killed and ended, programs
 * are killed and disks are lost of which the newsroom said that it has all. At the end all are equal, with
 * every word once, and a new desk gets the same from servers that were started anew. Rounds that run at
 * once share the servers and nothing else.
 */
export async function converge(world: World, seeds: readonly number[]): Promise<Outcome[]> {
  const violence = violenceOf(seeds.length);
  const { below } = randomFrom(seeds[0] ?? 0);
  const wrong = new Map<number, string>();
  const rounds = new Map<number, Round>();
  for (const seed of seeds) rounds.set(seed, await openRound(world, seed, violence));
  const each = (deed: (round: Round) => Promise<void>) =>
    Promise.all(
      [...rounds].map(async ([seed, round]) => {
        if (wrong.has(seed)) return;
        await deed(round).catch((error: unknown) => {
          wrong.set(seed, error instanceof Error ? error.message : String(error));
        });
      }),
    );
  try {
    await each((round) => round.run());
    await each((round) => round.settle());
    await world.endAll(() => below(1_000) / 1_000);
    await each((round) => round.readAgain());
  } finally {
    for (const round of rounds.values()) await round.close();
  }
  return [...rounds].map(([seed, round]) => ({
    ...{ seed, wrong: wrong.get(seed) ?? null, figures: round.figures() },
  }));
}
