import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT, Sentence, say } from "./project.js";
import { ended } from "./run.js";

const MODULES = path.join(ROOT, "node_modules");
const PROGRESS_MS = 3000;

/** Installs what the lock file names and node_modules lacks. No package's own script is run. */
export async function ensureInstalled() {
  const wanted = packagesOf(path.join(ROOT, "package-lock.json"));
  if (wanted === null) throw new Sentence("package-lock.json is missing: this is no whole clone.");
  if (isInstalled(wanted)) return;
  const total = Object.keys(wanted).length;
  say(`Installing what Stet needs (up to ${total} packages); this needs a network once.`);
  const timer = setInterval(() => say(`  ${countInstalled()} of up to ${total}`), PROGRESS_MS);
  const status = await npm(installArguments()).finally(() => clearInterval(timer));
  if (status !== 0 || !isInstalled(wanted)) {
    throw new Sentence(
      "Installing did not work; the lines above say why. Nothing else was changed. " +
        "Check the network and run the same command again.",
    );
  }
}

function isInstalled(wanted) {
  // npm writes this file last, so that an install that was cut short does not count.
  const found = packagesOf(path.join(MODULES, ".package-lock.json"));
  if (found === null) return false;
  return Object.entries(wanted).every(([place, { version, optional, devOptional, link }]) => {
    if (found[place] === undefined) return Boolean(optional || devOptional || link);
    return found[place].version === version;
  });
}

function packagesOf(lockFile) {
  if (!existsSync(lockFile)) return null;
  const { packages } = JSON.parse(readFileSync(lockFile, "utf8"));
  const { "": _project, ...rest } = packages;
  return rest;
}

/** Windows cannot replace the Node that is running, so there what stands is kept. */
function installArguments() {
  const runsFromModules = process.execPath.startsWith(MODULES);
  const how = process.platform === "win32" && runsFromModules ? ["install", "--no-save"] : ["ci"];
  return [...how, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
}

function npm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ["ignore", 2, 2] };
  if (script?.endsWith(".js")) return ended(spawn(process.execPath, [script, ...args], options));
  return ended(spawn("npm", args, { ...options, shell: process.platform === "win32" }));
}

function countInstalled() {
  if (!existsSync(MODULES)) return 0;
  const names = readdirSync(MODULES).filter((name) => !name.startsWith("."));
  const scopes = names.filter((name) => name.startsWith("@"));
  const scoped = scopes.flatMap((scope) => readdirSync(path.join(MODULES, scope)));
  return names.length - scopes.length + scoped.length;
}
