import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installedBrowser } from "./browsers.js";
import { projectNode } from "./node.js";
import { ROOT, Sentence, say } from "./project.js";
import { run, runNode } from "./run.js";

/**
 * A browser that tests can drive: an installed one, Playwright's own, or one that is installed now.
 * Resolves with its path, or null for Playwright's own.
 */
export async function ensureTestBrowser() {
  const installed = installedBrowser();
  if (installed !== null) return installed;
  if (hasPlaywrightsOwn()) return null;
  say("Installing a browser for the tests; this needs a network once.");
  await runNode("node_modules/@playwright/test/cli.js", ["install", "chromium"], {
    stdio: ["ignore", 2, 2],
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
  if (hasPlaywrightsOwn()) return null;
  await installBySystem();
  const found = installedBrowser();
  if (found !== null) return found;
  throw new Sentence(
    "The end-to-end tests need Chromium, Chrome or Edge, and none could be installed here. " +
      "Install one, or name one with CHROMIUM_PATH, and run this again.",
  );
}

function hasPlaywrightsOwn() {
  const question = "console.log(require('@playwright/test').chromium.executablePath())";
  const answer = spawnSync(projectNode(), ["-e", question], { cwd: ROOT, encoding: "utf8" });
  return answer.status === 0 && existsSync(answer.stdout.trim());
}

/** Debian and its kin, for root alone: nobody is asked for a password. */
async function installBySystem() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const options = { stdio: ["ignore", 2, 2], env: { DEBIAN_FRONTEND: "noninteractive" } };
  await run("apt-get", ["update"], options);
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
}
