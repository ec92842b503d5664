import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What became of a run, as JSON beside it; a later run can go on from it. */
export interface Report {
  readonly seed: number;
  readonly suites: Record<string, SuiteReport>;
}

export interface SuiteReport {
  /** Rounds. */
  done: number;
  readonly figures: Record<string, number>;
  readonly failures: Failure[];
  readonly skipped: string | null;
}

interface Failure {
  readonly round: number;
  readonly seed: number;
  readonly what: string;
  /** What the round left. */
  readonly folder: string;
}

export const emptyReport = (seed: number): Report => ({ seed, suites: {} });

export function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

export function writeReport(file: string, report: Report): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
