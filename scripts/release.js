// `npm run release`: version and changelog from the commits since the last tag, a commit, a tag.
// `-- --dry-run` says what it would be and changes nothing.
import { ensureInstalled } from "./setup/install.js";
import { main } from "./setup/project.js";
import { runNode } from "./setup/run.js";

await main(async () => {
  await ensureInstalled();
  return runNode("scripts/release/run.js", process.argv.slice(2));
});
