import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "@playwright/test";

const LONGEST_START_MS = 90_000;

/**
 * Starts a packaged Stet on a desk and resolves with its page. Its fuses forbid Node's inspector, by
 * which Playwright starts an Electron, so the page is reached as Chromium's own tools do.
 */
export async function openStet(program, desk) {
  const port = await freePort();
  const switches = [`--remote-debugging-port=${port}`, `--user-data-dir=${desk}-profile`];
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const child = spawn(program, [...switches, ...sandbox, "--desk", desk], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const browser = await connected(port, child);
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.waitForEvent("page"));
  const end = async (signal) => {
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
    await browser.close().catch(() => undefined);
  };
  return { page, end };
}

async function connected(port, child) {
  const until = Date.now() + LONGEST_START_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} at its start.`);
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(250);
    }
  }
}

async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Runs a command of the packaged Stet, without a screen, as a shell does. */
export async function stet(program, args) {
  const env = { ...process.env, DISPLAY: "", WAYLAND_DISPLAY: "" };
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  const [output] = await Promise.all([text(child.stdout), once(child, "close")]);
  return { status: child.exitCode, output };
}
