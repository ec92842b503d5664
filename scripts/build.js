// `npm run build`: what is missing is installed; nothing is done where out/ is up to date.
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled } from "./setup/install.js";
import { main } from "./setup/project.js";

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
});
