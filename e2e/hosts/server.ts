import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import type { Host } from "./host.ts";

const SERVER = fileURLToPath(new URL("../../out/main/server/index.js", import.meta.url));
const READY = /^Stet is ready at (\S+)$/;

/** Starts the built browser host on `folder` and resolves with the URL it prints. */
export async function startServer(folder: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [SERVER, "--desk", folder], {
    stdio: ["pipe", "pipe", "inherit"],
    // As set-up does: what the host prints a PDF with.
    env: { ...process.env, CHROMIUM_PATH: process.env.CHROMIUM_PATH ?? chromium.executablePath() },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = READY.exec(line)?.[1];
    if (url !== undefined) return { url, child };
  }
  throw new Error("The browser host ended before it was ready.");
}

export async function startBrowserHost(folder: string, page: Page): Promise<Host> {
  let { url, child } = await startServer(folder);
  await page.goto(url);
  return {
    folder,
    page,
    async kill() {
      await end(child, "SIGKILL");
    },
    async restart() {
      ({ url, child } = await startServer(folder));
    },
    async stop() {
      await end(child, "SIGTERM");
    },
    async leave() {
      await page.context().close();
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}
