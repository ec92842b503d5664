import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import type { Host } from "./host.ts";
import type { KeptWindow } from "./kept-window.ts";

const SERVER = fileURLToPath(new URL("../../out/main/server/index.js", import.meta.url));
const READY = /^Stet (?:is ready|needs you) at (\S+)$/;

interface Served {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Starts the built browser host on `folder` and resolves with the URL it prints; of another build where one is named. */
export async function startServer(
  folder: string,
  port: number | null = null,
  environment: NodeJS.ProcessEnv = {},
  server = SERVER,
): Promise<Served> {
  const where = port === null ? [] : ["--port", String(port)];
  const child = spawn(process.execPath, [server, "--desk", folder, ...where], {
    stdio: ["pipe", "pipe", "inherit"],
    // As set-up does: what the host prints a PDF with.
    env: {
      ...process.env,
      ...environment,
      CHROMIUM_PATH: process.env.CHROMIUM_PATH ?? chromium.executablePath(),
    },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = READY.exec(line)?.[1];
    if (url !== undefined) return { url, child };
  }
  throw new Error("The browser host ended before it was ready.");
}

/** A host in a window that is closed when it is left. */
export async function startBrowserHost(folder: string, page: Page): Promise<Host> {
  const { url, child } = await startServer(folder);
  await page.goto(url);
  return { ...runningHost(folder, page, child), leave: () => page.context().close() };
}

/** A host in the window that a worker keeps, at the port where the one before stood. */
export async function startInKept(folder: string, window: KeptWindow): Promise<Host> {
  const page = await window.open();
  const { url, child } = await startServer(folder, window.port);
  await page.goto(url);
  return { ...runningHost(folder, page, child), leave: () => window.leave() };
}

function runningHost(folder: string, page: Page, first: ChildProcess): Omit<Host, "leave"> {
  let child = first;
  return {
    folder,
    page,
    async kill() {
      await end(child, "SIGKILL");
    },
    async restart(environment) {
      ({ child } = await startServer(folder, null, environment));
    },
    async stop() {
      await end(child, "SIGTERM");
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}
