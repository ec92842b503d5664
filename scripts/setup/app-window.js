import { spawn } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { installedBrowser } from "./browsers.js";

/**
 * Opens the URL as a window of its own, with a profile of its own, and answers with the browser's
 * process; null where there is no screen or no Chromium, Chrome or Edge.
 */
export function openAppWindow(url) {
  const browser = hasScreen() ? installedBrowser() : null;
  if (browser === null) return null;
  const args = [
    `--app=${url}`,
    `--user-data-dir=${profileFor(browser)}`,
    "--no-first-run",
    "--no-default-browser-check",
    // The desk needs no network, so its window starts none by itself.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  return spawn(browser, args, { stdio: "ignore" });
}

export function hasScreen() {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A snap may write to its own folder in the person's home only. */
function profileFor(browser) {
  const home = os.homedir();
  if (browser.startsWith("/snap/")) {
    return path.join(home, "snap", path.basename(browser), "common", "stet");
  }
  switch (process.platform) {
    case "darwin":
      return path.join(home, "Library", "Caches", "Stet", "Browser");
    case "win32":
      return path.join(process.env.LOCALAPPDATA ?? home, "Stet", "Browser");
    default:
      return path.join(process.env.XDG_CACHE_HOME || path.join(home, ".cache"), "stet", "browser");
  }
}
