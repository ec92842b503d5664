import type { Suite } from "../suite.ts";
import { crashRandom } from "./crash-random.ts";
import { crashSteps } from "./crash-steps.ts";
import { disk } from "./disk.ts";
import { flips } from "./flips.ts";
import { migrationKills } from "./migrations.ts";
import { threadEnds } from "./thread-ends.ts";

/** In the order in which they run. */
export const SUITES: readonly Suite[] = [
  crashSteps,
  migrationKills,
  threadEnds,
  crashRandom,
  disk,
  flips,
];
