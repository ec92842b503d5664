import path from "node:path";
import { ROOT, say } from "../setup/project.js";
import { runNode } from "../setup/run.js";
import { compileCache } from "./compile-cache.js";
import { e2eFailures } from "./failures.js";
import { freshReport, readReport } from "./report.js";

const REPORT = path.join(ROOT, "test-results", "e2e.json");

/** Runs Playwright in the browser at `chromium` (null: its own). Resolves with the counts. */
export async function e2eTests(chromium, args = []) {
  freshReport(REPORT);
  const env = { ...compileCache(), ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }) };
  const script = "node_modules/@playwright/test/cli.js";
  const status = await runNode(script, ["test", ...args], { env });
  return readReport(REPORT, status, (report) => {
    const { stats } = report;
    if (stats.skipped > 0) say(`${stats.skipped} skipped; the lines above say why.`);
    const failures = e2eFailures(report);
    return { passed: stats.expected + stats.flaky, failed: failures.length, failures };
  });
}
