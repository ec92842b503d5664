import { quantile } from "../../key-to-paint.ts";
import type { Round } from "../harness/round.ts";

/** One figure of the table: what it is of some rounds, and in what it is told. */
export interface Measure {
  readonly name: string;
  readonly unit: "ms" | "MB" | "%";
  /** NaN where none of these rounds has it. */
  of(rounds: readonly Round[]): number;
}

const keysOf = ({ typing }: Round): number[] =>
  Object.values(typing).flatMap((keys) => seen(keys?.times ?? []));

const typed = (name: string, share: number): Measure => ({
  name,
  unit: "ms",
  of: (rounds) => quantile(rounds.flatMap(keysOf), share),
});

/** The middle of what each round had. */
const middle = (
  name: string,
  unit: Measure["unit"],
  value: (round: Round) => number | null | undefined,
): Measure => ({ name, unit, of: (rounds) => quantile(seen(rounds.map(value)), 0.5) });

const atPlace = (place: keyof Round["typing"]): Measure => ({
  name: `the same at its ${place}, p50`,
  unit: "ms",
  of: (rounds) =>
    quantile(
      rounds.flatMap(({ typing }) => seen(typing[place]?.times ?? [])),
      0.5,
    ),
});

const share = (part: number | undefined, all: number | undefined) =>
  part === undefined || all === undefined ? null : (100 * part) / all;

/** All that is told of each editor and text; less is better in each. */
export const MEASURES: readonly Measure[] = [
  middle("ready to type, cold", "ms", ({ cold }) => cold?.typed),
  middle("ready to type, again", "ms", ({ warm }) => warm?.typed),
  typed("key to paint, p50", 0.5),
  typed("key to paint, p95", 0.95),
  typed("key to paint, p99", 0.99),
  atPlace("start"),
  atPlace("middle"),
  atPlace("end"),
  middle("work of the page for a key", "ms", ({ typing: { start, middle: mid, end } }) => {
    const all = seen([start, mid, end].map((keys) => keys?.work.task));
    return all.length === 0 ? null : all.reduce((sum, ms) => sum + ms, 0) / all.length;
  }),
  { ...typed("Enter, p50", 0.5), of: (rounds) => quantile(rounds.flatMap(entersOf), 0.5) },
  { ...typed("Enter, p95", 0.95), of: (rounds) => quantile(rounds.flatMap(entersOf), 0.95) },
  middle("select all", "ms", ({ bold }) => bold?.selectAll),
  middle("bold on all of it", "ms", ({ bold }) => bold?.bold),
  middle("undo of that", "ms", ({ bold }) => bold?.undo),
  middle("paste of 50,000 characters", "ms", ({ paste }) => paste),
  middle("frames of a scroll over 16.7 ms", "%", ({ scroll }) =>
    share(scroll?.over17, scroll?.frames),
  ),
  middle("frames of a scroll over 33 ms", "%", ({ scroll }) =>
    share(scroll?.over33, scroll?.frames),
  ),
  middle("JavaScript heap", "MB", ({ atRest }) => atRest?.heap),
  middle("the page's process", "MB", ({ atRest }) => atRest?.process),
  middle("the same after all of this", "MB", ({ afterAll }) => afterAll?.process),
];

function entersOf({ enters }: Round): number[] {
  return seen(enters ?? []);
}

function seen(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value) => value !== null && value !== undefined);
}
