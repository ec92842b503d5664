// `npm run bench:peers [-- --rounds N --only stet,tiptap --texts long]`: Stet beside other editors.
// Their packages are installed into their own folder, by their own lock file; Stet needs none of them.
import path from "node:path";
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled, ensureInstalledIn } from "./setup/install.js";
import { main, ROOT } from "./setup/project.js";
import { runNode } from "./setup/run.js";
import { ensureTestBrowser } from "./setup/test-browser.js";

await main(async () => {
  await ensureInstalled();
  await ensureInstalledIn(path.join(ROOT, "e2e/bench/peers"), "the comparison");
  const browser = await ensureTestBrowser();
  await ensureBuilt();
  const env = browser === null ? {} : { CHROMIUM_PATH: browser };
  return runNode("e2e/bench/peers/run.ts", process.argv.slice(2), { env });
});
