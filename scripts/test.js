// `npm test`: installs what is missing, then every gate, unit and end-to-end test.
// The last line is `N passed, N failed`; a gate counts as one.
import { e2eTests } from "./gates/e2e-tests.js";
import { sum } from "./gates/report.js";
import { staticGates } from "./gates/static-gates.js";
import { unitTests } from "./gates/unit-tests.js";
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled } from "./setup/install.js";
import { main, Sentence, say } from "./setup/project.js";
import { ensureTestBrowser } from "./setup/test-browser.js";

await main(async () => {
  await ensureInstalled();
  const counts = [await staticGates(), await unitTests(), await counted(endToEnd)];
  const { passed, failed, failures } = sum(counts);
  // Told once more: between a failure and the end lie the lines of everything that ran after it.
  for (const failure of failures) say(`✗ ${failure}`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

async function endToEnd() {
  const browser = await ensureTestBrowser();
  await ensureBuilt();
  return e2eTests(browser);
}

/** What cannot even start is one failure with its sentence; the other counts are still told. */
async function counted(step) {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    say(error.message);
    return { passed: 0, failed: 1, failures: [error.message] };
  }
}
