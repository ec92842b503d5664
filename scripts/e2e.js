// `npm run e2e`: the end-to-end tests alone; `npm run e2e -- start.spec.ts --project=browser`.
import { e2eTests } from "./gates/e2e-tests.js";
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled } from "./setup/install.js";
import { main } from "./setup/project.js";
import { ensureTestBrowser } from "./setup/test-browser.js";

await main(async () => {
  await ensureInstalled();
  const browser = await ensureTestBrowser();
  await ensureBuilt();
  const { failed } = await e2eTests(browser, process.argv.slice(2));
  return failed === 0 ? 0 : 1;
});
