// `npm start`: installs and builds what is missing, then opens the desk.
// `npm start -- --desk DIR --port N --no-open --browser`; --browser does not look for Electron.
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { hasScreen, openAppWindow } from "./setup/app-window.js";
import { ensureBuilt } from "./setup/build.js";
import { ensureElectron } from "./setup/electron-binary.js";
import { ensureInstalled } from "./setup/install.js";
import { projectNode } from "./setup/node.js";
import { FROM, main, ROOT, say } from "./setup/project.js";
import { ended } from "./setup/run.js";

const READY = /^Stet is ready at (\S+)$/;
/** An Electron that ends sooner than this with an error never showed a window. */
const TOO_SOON_MS = 10_000;
/** A browser that ends sooner handed the address to one that was running already. */
const HANDED_OVER_MS = 5000;

await main(async () => {
  const args = process.argv.slice(2);
  const opens = !args.includes("--no-open");
  await ensureInstalled();
  await ensureBuilt();
  const wantsElectron = opens && hasScreen() && !args.includes("--browser") && !hasPort(args);
  const rest = args.filter((arg) => arg !== "--no-open" && arg !== "--browser");
  const status = wantsElectron ? await openElectron(rest) : null;
  return status ?? openInBrowser(rest, opens);
});

/** A port is something that only the browser host has. */
function hasPort(args) {
  return args.some((arg) => arg.split("=")[0] === "--port");
}

/** Resolves with the exit status, or null after a sentence where Electron cannot be had. */
async function openElectron(args) {
  const binary = await ensureElectron();
  if (binary === null) {
    say("Electron's binary cannot be had here, so the same desk opens in the browser.");
    return null;
  }
  const started = Date.now();
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const options = { cwd: FROM, stdio: "inherit" };
  const status = await ended(spawn(binary, [...sandbox, ROOT, ...args], options));
  if (status === 0 || Date.now() - started > TOO_SOON_MS) return status;
  say("Electron did not start on this machine, so the same desk opens in the browser.");
  return null;
}

async function openInBrowser(args, opens) {
  const server = spawn(projectNode(), [path.join(ROOT, "out/main/server/index.js"), ...args], {
    cwd: FROM,
    stdio: ["inherit", "pipe", "inherit"],
  });
  const status = ended(server);
  for await (const line of createInterface({ input: server.stdout })) {
    process.stdout.write(`${line}\n`);
    const url = READY.exec(line)?.[1];
    if (opens && url !== undefined) showWindow(url, server);
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
