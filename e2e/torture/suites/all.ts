import type { Suite } from "../suite.ts";
import { crashRandom } from "./crash-random.ts";
import { crashSteps } from "./crash-steps.ts";
import { disk } from "./disk.ts";

/** In the order in which they run. */
export const SUITES: readonly Suite[] = [crashSteps, crashRandom, disk];
