import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { isForHere, isInstalled, packagesOf } from "./installed.js";
import { ROOT, Sentence, say } from "./project.js";
import { ended } from "./run.js";

const PROGRESS_MS = 3000;

/** Installs what Stet itself needs. */
export function ensureInstalled() {
  return ensureInstalledIn(ROOT, "Stet");
}

/** Installs what that folder's lock file names and its node_modules lack. No package's own script is run. */
export async function ensureInstalledIn(folder, who) {
  const wanted = packagesOf(path.join(folder, "package-lock.json"));
  if (wanted === null) throw new Sentence("package-lock.json is missing: this is no whole clone.");
  if (isInstalled(wanted, installed(folder))) return;
  const places = Object.keys(wanted).filter((place) => isForHere(wanted[place]));
  say(`Installing what ${who} needs (${places.length} packages); this needs a network once.`);
  const timer = setInterval(() => tellProgress(folder, places), PROGRESS_MS);
  const status = await npm(folder).finally(() => clearInterval(timer));
  if (status !== 0 || !isInstalled(wanted, installed(folder))) {
    throw new Sentence(
      "Installing did not work; the lines above say why. Nothing else was changed. " +
        "Check the network and run the same command again.",
    );
  }
}

/** npm writes this file last, so that an install that was cut short does not count. */
function installed(folder) {
  return packagesOf(path.join(folder, "node_modules", ".package-lock.json"));
}

/** Windows cannot replace the Node that is running, so there what stands is kept. */
function installArguments(folder) {
  const runsFromModules = process.execPath.startsWith(path.join(folder, "node_modules"));
  const how = process.platform === "win32" && runsFromModules ? ["install", "--no-save"] : ["ci"];
  return [...how, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
}

function npm(folder) {
  const args = installArguments(folder);
  const script = process.env.npm_execpath;
  const options = { cwd: folder, stdio: ["ignore", 2, 2] };
  if (script?.endsWith(".js")) return ended(spawn(process.execPath, [script, ...args], options));
  return ended(spawn("npm", args, { ...options, shell: process.platform === "win32" }));
}

/** npm makes all folders first and then fills them. */
function tellProgress(folder, places) {
  const filled = places.filter((place) => existsSync(path.join(folder, place, "package.json")));
  say(`  ${filled.length} of ${places.length} packages`);
}
