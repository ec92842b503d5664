// `npm run package`: packages of this system's own kind, into dist/packages. `-- --dir` stops at the
// unpacked app. `ELECTRON_OVERRIDE_DIST_PATH` names a folder that holds Electron already.
import path from "node:path";
import { ensureBuilt } from "./setup/build.js";
import { ensureElectron } from "./setup/electron-binary.js";
import { ensureInstalled } from "./setup/install.js";
import { main, Sentence } from "./setup/project.js";
import { runNode } from "./setup/run.js";

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const binary = await ensureElectron();
  if (binary === null) {
    throw new Sentence(
      "No package was made, since Electron's binary cannot be had here. Nothing was changed. Name a " +
        "folder that holds it with ELECTRON_OVERRIDE_DIST_PATH, or run this where a network is.",
    );
  }
  return runNode("scripts/packaging/build-packages.js", process.argv.slice(2), {
    env: { STET_ELECTRON_DIST: distFor(binary) },
  });
});

/** On a Mac Electron is fetched for both processors, unless a folder is named. */
function distFor(binary) {
  if (process.platform === "darwin") return process.env.ELECTRON_OVERRIDE_DIST_PATH ?? "";
  return path.dirname(binary);
}
