// `npm run bench`: key to paint in Stet against a bare editor, in the same run.
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled } from "./setup/install.js";
import { main } from "./setup/project.js";
import { runNode } from "./setup/run.js";
import { ensureTestBrowser } from "./setup/test-browser.js";

await main(async () => {
  await ensureInstalled();
  const browser = await ensureTestBrowser();
  await ensureBuilt();
  const env = browser === null ? {} : { CHROMIUM_PATH: browser };
  return runNode("e2e/bench/run.ts", process.argv.slice(2), { env });
});
