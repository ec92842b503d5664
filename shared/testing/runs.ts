import fc from "fast-check";

const asked = () => fc.readConfigureGlobal().numRuns ?? 0;

/** How many cases a property tries: its usual ones, or more where `STET_PROPERTY_RUNS` asks for more. */
export const runs = (usual: number) => Math.max(usual, asked());

/** The same for cases that each open a desk or take as long: as many times its own as a hundred goes into those asked for. */
export const slowRuns = (usual: number) => Math.ceil(usual * Math.max(1, asked() / 100));
