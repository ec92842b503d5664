import path from "node:path";
import { build } from "electron-builder";
import { configuration } from "./configuration.js";
import { drawIcons } from "./icons.js";
import { stage } from "./stage.js";
import { targetsOf } from "./targets.js";

/**
 * Stages the app in `work` and packs it into `output`; with `isDir` the app is laid out there and no
 * package is made of it. `electronDist` is a folder with Electron, or null to have it fetched.
 * `stopBefore` sees what a Linux package would be made of; where it resolves with true, that one is
 * not made. Answers with the packages' paths.
 */
export async function pack(root, { work, output, electronDist, isDir, stopBefore }) {
  const { targets, macArch } = targetsOf(process, electronDist !== null);
  const app = path.join(work, "app");
  stage(root, app, targets);
  const icons = await drawIcons(root, path.join(work, "icons"));
  const isSigned = Boolean(process.env.CSC_LINK || process.env.CSC_NAME);
  const config = configuration({ app, output, icons, electronDist, isSigned, macArch });
  const how = { dir: isDir, effectiveOptionComputed: stopBefore };
  return build({ projectDir: root, config, publish: "never", ...how });
}
