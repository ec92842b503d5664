import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What a run was asked for. */
export interface Asked {
  readonly seed: number;
  /** Of each suite; null where it says itself. */
  readonly rounds: number | null;
  /** No round begins after them. */
  readonly minutes: number | null;
  /** The one suite that runs; all where it is null. */
  readonly only: string | null;
  /** Goes on where the last report ended, with its seed. */
  readonly resume: boolean;
  readonly report: string;
}

const REPORT = fileURLToPath(new URL("../../.cache/torture.json", import.meta.url));

export function asked(argv: readonly string[], suites: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seed: { type: "string" },
      rounds: { type: "string" },
      minutes: { type: "string" },
      only: { type: "string" },
      resume: { type: "boolean", default: false },
      report: { type: "string", default: REPORT },
    },
  });
  const only = values.only ?? null;
  if (only !== null && !suites.includes(only)) {
    throw new RangeError(`There is no suite ${only}. There are: ${suites.join(", ")}.`);
  }
  return {
    seed: count(values.seed, "--seed") ?? Date.now() % 1_000_000,
    rounds: count(values.rounds, "--rounds"),
    minutes: count(values.minutes, "--minutes"),
    only,
    resume: values.resume,
    report: path.resolve(values.report),
  };
}

function count(value: string | undefined, option: string): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new RangeError(`${option} takes a whole number, not “${value}”.`);
}
