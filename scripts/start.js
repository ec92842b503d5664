// `npm start`: installs and builds what is missing, then opens the desk.
// `npm start -- --desk DIR --port N --no-open --browser`; --browser does not look for Electron.
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { hasScreen, openAppWindow } from "./setup/app-window.js";
import { browserEnv } from "./setup/browsers.js";
import { ensureBuilt } from "./setup/build.js";
import { chooseHost, WHY } from "./setup/choose-host.js";
import { ensureElectron } from "./setup/electron-binary.js";
import { ensureInstalled } from "./setup/install.js";
import { projectNode } from "./setup/node.js";
import { FROM, main, ROOT, say } from "./setup/project.js";
import { ended } from "./setup/run.js";

const READY = /^Stet (?:is ready|needs you) at (\S+)$/;
/** An Electron that ends sooner than this with an error never showed a window. */
const TOO_SOON_MS = 10_000;
/** A browser that ends sooner handed the address to one that was running already. */
const HANDED_OVER_MS = 5000;

await main(async () => {
  const args = process.argv.slice(2);
  await ensureInstalled();
  await ensureBuilt();
  const { host, opensWindow, why, rest } = chooseHost(args, hasScreen());
  if (why !== null) say(why);
  const status = host === "electron" ? await openElectron(rest) : null;
  return status ?? openInBrowser(rest, opensWindow);
});

/** Resolves with the exit status, or null after a sentence where Electron cannot be had. */
async function openElectron(args) {
  const binary = await ensureElectron();
  if (binary === null) {
    say(WHY.noBinary);
    return null;
  }
  const started = Date.now();
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const options = { cwd: FROM, stdio: "inherit" };
  // A file that is no program counts as one that ended at once.
  const status = await ended(spawn(binary, [...sandbox, ROOT, ...args], options)).catch(() => 1);
  if (status === 0 || Date.now() - started > TOO_SOON_MS) return status;
  say(WHY.didNotStart);
  return null;
}

async function openInBrowser(args, opensWindow) {
  const server = spawn(projectNode(), [path.join(ROOT, "out/main/server/index.js"), ...args], {
    cwd: FROM,
    env: { ...process.env, ...browserEnv() },
    stdio: ["inherit", "pipe", "inherit"],
  });
  const status = ended(server);
  for await (const line of createInterface({ input: server.stdout })) {
    process.stdout.write(`${line}\n`);
    const url = READY.exec(line)?.[1];
    if (opensWindow && url !== undefined) showWindow(url, server);
  }
  return status;
}

/** Closing the desk's own window ends its host; a window that cannot be opened leaves the URL. */
function showWindow(url, server) {
  const opened = Date.now();
  const browser = openAppWindow(url);
  if (browser === null) say("Open this address in Chromium, Chrome or Edge. Ctrl+C ends Stet.");
  browser?.once("error", () => say("The browser did not start. Open the address by hand."));
  browser?.once("exit", () => {
    if (Date.now() - opened > HANDED_OVER_MS) server.kill("SIGTERM");
  });
}
