import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CACHE, ROOT, say } from "./project.js";
import { runNode } from "./run.js";

const PACKAGE = path.join(ROOT, "node_modules", "electron");
const FAILURE = path.join(CACHE, "electron-failed.json");
const NAMES = { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" };
const REACH_MS = 5000;
const DOWNLOAD_MS = 15 * 60_000;
const FORGET_MS = 24 * 60 * 60_000;

/** Path of Electron's binary, or null where it was never fetched. */
function electronBinary() {
  const dist = namedFolder() ?? path.join(PACKAGE, "dist");
  const binary = path.join(dist, NAMES[process.platform] ?? "electron");
  return existsSync(binary) ? binary : null;
}

/** Where the person keeps Electron; a download goes to the package's own folder. */
function namedFolder() {
  return process.env.ELECTRON_OVERRIDE_DIST_PATH || null;
}

/**
 * The same, fetched where it is missing, no folder is named and its source can be reached. A failure
 * is remembered for a day, so that a start without a network does not wait each time.
 */
export async function ensureElectron() {
  const binary = electronBinary();
  if (binary !== null || namedFolder() !== null || failedLately()) return binary;
  if (await canFetch()) {
    say("Fetching Electron's binary (about 110 MB, once)…");
    const options = { stdio: ["ignore", 2, 2], timeout: DOWNLOAD_MS };
    await runNode("node_modules/electron/install.js", [], options);
  }
  if (electronBinary() === null) rememberFailure();
  return electronBinary();
}

function version() {
  return JSON.parse(readFileSync(path.join(PACKAGE, "package.json"), "utf8")).version;
}

/** Asks for the release's headers. Behind a proxy only the real download can tell. */
async function canFetch() {
  const { env } = process;
  if (env.HTTPS_PROXY || env.https_proxy || env.npm_config_https_proxy) return true;
  const source =
    env.ELECTRON_MIRROR ??
    env.npm_config_electron_mirror ??
    "https://github.com/electron/electron/releases/";
  try {
    await fetch(source, { method: "HEAD", signal: AbortSignal.timeout(REACH_MS) });
    return true;
  } catch {
    return false;
  }
}

function failedLately() {
  if (!existsSync(FAILURE)) return false;
  const failure = JSON.parse(readFileSync(FAILURE, "utf8"));
  return failure.version === version() && Date.now() - failure.at < FORGET_MS;
}

function rememberFailure() {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FAILURE, JSON.stringify({ version: version(), at: Date.now() }));
}
