// `npm run proof:newsroom`: the newsroom's server with real PostgreSQL, Redis, S3 and accounts, on links that fail (e2e/newsroom).
// `--only NAME`, `--seeds N`, `--seed N`, `--minutes N`; `npm run proof:newsroom -- load [--clients N …]` measures many who type,
// `npm run proof:newsroom -- desks [--drafts N …]` desks as people run them.
// Their packages are installed into their own folder, by their own lock file; Stet needs none of them.
import path from "node:path";
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled, ensureInstalledIn } from "./setup/install.js";
import { main, ROOT } from "./setup/project.js";
import { runNode } from "./setup/run.js";

await main(async () => {
  await ensureInstalled();
  await ensureInstalledIn(path.join(ROOT, "e2e/newsroom"), "the newsroom's proofs");
  await ensureBuilt();
  const [first, ...others] = process.argv.slice(2);
  if (first === "load") return runNode("e2e/newsroom/bench/load.ts", others);
  if (first === "desks") return runNode("e2e/newsroom/bench/desks.ts", others);
  return runNode("e2e/newsroom/run.ts", process.argv.slice(2));
});
