#!/usr/bin/env node
// `npm run stet -- COMMAND`, and the `stet` bin: the command line on the project's own Node.
import { browserEnv } from "./setup/browsers.js";
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled } from "./setup/install.js";
import { FROM, main } from "./setup/project.js";
import { runNode } from "./setup/run.js";

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runNode("out/main/cli/index.js", process.argv.slice(2), {
    cwd: FROM,
    env: browserEnv(),
  });
});
