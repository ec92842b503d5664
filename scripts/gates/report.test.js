import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { freshReport, readReport, sum } from "./report.js";

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-report-"));
const file = path.join(folder, "deep", "report.json");
afterAll(() => rmSync(folder, { recursive: true }));

it("never takes an earlier run's report for this one's", () => {
  freshReport(file);
  writeFileSync(file, '{"passed":9,"failed":0}');
  freshReport(file);
  expect(readReport(file, 0, (report) => report)).toEqual({ passed: 0, failed: 1 });
});

it("counts a run that ended badly as failed, whatever its report says", () => {
  freshReport(file);
  writeFileSync(file, '{"passed":9,"failed":0}');
  expect(readReport(file, 0, (report) => report)).toEqual({ passed: 9, failed: 0 });
  expect(readReport(file, 1, (report) => report)).toEqual({ passed: 9, failed: 1 });
});

it("adds the counts of all runs", () => {
  const counts = [
    { passed: 4, failed: 0 },
    { passed: 20, failed: 3 },
  ];
  expect(sum(counts)).toEqual({ passed: 24, failed: 3 });
});
