import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** Makes sure that no report of an earlier run can be read as this one's. */
export function freshReport(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/**
 * The counts of a JSON report, and what it says of each failure. A run that ended badly never counts
 * as clean: no report, or one without a failure, is one failure.
 */
export function readReport(file, status, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: [`${file} was not written`] };
  const { passed, failed, failures } = count(JSON.parse(readFileSync(file, "utf8")));
  if (status === 0 || failed > 0) return { passed, failed, failures };
  return { passed, failed: 1, failures: [`no test failed, yet the run ended with ${status}`] };
}

export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      failures: [...total.failures, ...failures],
    }),
    { passed: 0, failed: 0, failures: [] },
  );
}
