import fc from "fast-check";

/**
 * Every run tries the same cases of each property, so that one state of the code has one answer.
 * `STET_PROPERTY_SEED=random` tries others; what fast-check then names as the seed brings them back.
 */
const asked = process.env.STET_PROPERTY_SEED ?? "20261201";
export const SEED = asked === "random" ? Math.floor(Math.random() * 2 ** 31) : Number(asked);

/** How many cases: `runs.ts` takes it up where a property says a number of its own. */
const numRuns = Number(process.env.STET_PROPERTY_RUNS ?? 0) || undefined;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED, numRuns });
