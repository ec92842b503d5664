// `npm run torture`: desks are killed, filled up and damaged, and must come back whole (e2e/torture).
// `--only SUITE`, `--rounds N`, `--minutes N`, `--seed N`, `--resume`, `--report FILE`; a failure names its seed.
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled } from "./setup/install.js";
import { main } from "./setup/project.js";
import { runNode } from "./setup/run.js";

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runNode("e2e/torture/run.ts", process.argv.slice(2));
});
