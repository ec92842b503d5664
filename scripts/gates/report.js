import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** Makes sure that no report of an earlier run can be read as this one's. */
export function freshReport(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/**
 * The counts of a JSON report. A run that ended badly never counts as clean: no report, or one
 * without a failure, is one failure.
 */
export function readReport(file, status, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}
