import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Asked, asked } from "./asked.ts";
import { randomFrom, seedOf } from "./random.ts";
import { emptyReport, type Report, readReport, type SuiteReport, writeReport } from "./report.ts";
import type { Suite } from "./suite.ts";
import { SUITES } from "./suites/all.ts";

/** `npm run torture`: see `README.md`. */
const order = asked(
  process.argv.slice(2),
  SUITES.map(({ name }) => name),
);
const until = order.minutes === null ? null : Date.now() + order.minutes * 60_000;
const report = order.resume ? readReport(order.report) : emptyReport(order.seed);
say(`Seed ${report.seed}.`);
for (const suite of SUITES.filter(({ name }) => order.only === null || order.only === name)) {
  report.suites[suite.name] = await runSuite(suite, report, order);
  writeReport(order.report, report);
}
const failures = Object.values(report.suites).flatMap(({ failures }) => failures);
say(
  failures.length === 0
    ? `All held. ${order.report}`
    : `${failures.length} failed. ${order.report}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

async function runSuite(suite: Suite, { seed, suites }: Report, { rounds }: Asked) {
  const found: SuiteReport = suites[suite.name] ?? {
    done: 0,
    figures: {},
    failures: [],
    skipped: null,
  };
  const skipped = suite.hindrance();
  if (skipped !== null) {
    say(`${suite.name}: skipped. ${skipped}`);
    return { ...found, skipped };
  }
  const wanted = rounds ?? suite.rounds;
  for (; found.done < wanted && !isOver(); found.done += 1) {
    await runRound(suite, seed, found);
    say(`${suite.name}: ${found.done + 1} of ${wanted}${figuresOf(found)}`);
  }
  await suite.end?.();
  return found;
}

async function runRound(suite: Suite, seed: number, found: SuiteReport): Promise<void> {
  const number = found.done;
  const folder = await mkdtemp(path.join(os.tmpdir(), "stet-torture-"));
  try {
    const random = randomFrom(seedOf(seed, suite.name, number));
    const figures = await suite.run({ number, random, folder });
    for (const [name, value] of Object.entries(figures)) {
      const before = found.figures[name] ?? 0;
      found.figures[name] = name.startsWith("max ") ? Math.max(before, value) : before + value;
    }
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    found.failures.push({ round: number, seed, what, folder });
    say(
      `${suite.name}: round ${number} of seed ${seed} failed; what it left lies in ${folder}.\n${what}`,
    );
  }
}

function figuresOf({ figures, failures }: SuiteReport): string {
  const counted = Object.entries(figures).map(([name, value]) => `${value} ${name}`);
  return [`, ${failures.length} failed`, ...counted].join(", ");
}

function isOver(): boolean {
  return until !== null && Date.now() >= until;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
