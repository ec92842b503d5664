import { accessSync, constants } from "node:fs";
import path from "node:path";

const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of Chromium, Chrome or Edge on this machine, CHROMIUM_PATH first; null where none is. */
export function installedBrowser() {
  return candidates().find(isProgram) ?? null;
}

/** For a host that prints by that browser: its environment, beside the rest. */
export function browserEnv() {
  const browser = installedBrowser();
  return browser === null ? {} : { CHROMIUM_PATH: browser };
}

function candidates() {
  const named = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : [];
  return [...named, ...byPlatform()];
}

function byPlatform() {
  const { env, platform } = process;
  if (platform === "darwin") return MAC.flatMap((app) => [app, path.join(env.HOME ?? "", app)]);
  if (platform === "win32") {
    const homes = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return homes.flatMap((home) => WINDOWS.map((program) => path.join(home, program)));
  }
  const folders = (env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
