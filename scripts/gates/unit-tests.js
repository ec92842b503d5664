import path from "node:path";
import { ensureBuilt } from "../setup/build.js";
import { CACHE, ROOT } from "../setup/project.js";
import { runNode } from "../setup/run.js";
import { compileCache } from "./compile-cache.js";
import { unitFailures } from "./failures.js";
import { freshReport, readReport } from "./report.js";

const REPORT = path.join(CACHE, "unit.json");

/**
 * Runs vitest over everything, or over what `args` name, with threads and processes of the build, as
 * people have them. Resolves with the counts.
 */
export async function unitTests(args = []) {
  await ensureBuilt();
  freshReport(REPORT);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const status = await runNode("node_modules/vitest/vitest.mjs", ["run", ...reporters, ...args], {
    env: { ...compileCache(), STET_BUILT: path.join(ROOT, "out", "main") },
  });
  return readReport(REPORT, status, (report) => {
    const failures = unitFailures(report);
    return { passed: report.numPassedTests, failed: failures.length, failures };
  });
}
