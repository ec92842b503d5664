import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { freshReport, readReport, sum } from "./report.js";

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-report-"));
const file = path.join(folder, "deep", "report.json");
afterAll(() => rmSync(folder, { recursive: true }));

it("never takes an earlier run's report for this one's", () => {
  writeReport({ passed: 9, failed: 0, failures: [] });
  freshReport(file);
  const failures = [`${file} was not written`];
  expect(readReport(file, 0, (report) => report)).toEqual({ passed: 0, failed: 1, failures });
});

it("counts a run that ended badly as failed, whatever its report says", () => {
  const clean = { passed: 9, failed: 0, failures: [] };
  writeReport(clean);
  expect(readReport(file, 0, (report) => report)).toEqual(clean);
  const failures = ["no test failed, yet the run ended with 1"];
  expect(readReport(file, 1, (report) => report)).toEqual({ passed: 9, failed: 1, failures });
});

it("adds the counts of all runs, and what failed in them", () => {
  const counts = [
    { passed: 4, failed: 0, failures: [] },
    { passed: 20, failed: 2, failures: ["a", "b"] },
  ];
  expect(sum(counts)).toEqual({ passed: 24, failed: 2, failures: ["a", "b"] });
});

function writeReport(report) {
  freshReport(file);
  writeFileSync(file, JSON.stringify(report));
}
