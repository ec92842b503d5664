import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { scriptOf } from "../ports/testing/script-of.ts";

const HOST = fileURLToPath(scriptOf("server/index"));
const SLOW = 60_000;

/** Starts the host and resolves with the address it prints. */
async function start(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [HOST, "--desk", folder, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Stet is ready at (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return { child, url: new URL(url) };
  }
  throw new RangeError("The host ended before it was ready.");
}

async function end(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  const ended = child.exitCode === null ? once(child, "exit") : null;
  if (signal !== undefined) child.kill(signal);
  await ended;
  return child.exitCode;
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-serve-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const cookieOf = async (url: URL) => {
  const answer = await fetch(url, { redirect: "manual" });
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
};
const statusWith = async (url: URL, cookie: string) =>
  (await fetch(new URL("/", url), { headers: { cookie } })).status;

it("keeps an open page signed in, and its port, over a restart", { timeout: SLOW }, async () => {
  const folder = newFolder();
  const first = await start(folder);
  const cookie = await cookieOf(first.url);
  expect(await statusWith(first.url, cookie)).toBe(200);
  expect(await end(first.child, "SIGTERM")).toBe(0);
  const again = await start(folder);
  expect(again.url.port).toBe(first.url.port);
  expect(await statusWith(again.url, cookie)).toBe(200);
  expect(await end(again.child, "SIGINT")).toBe(0);
});

it("shows the first host's desk where a second one is started", { timeout: SLOW }, async () => {
  const folder = newFolder();
  const first = await start(folder);
  const second = await start(folder);
  expect(await end(second.child)).toBe(0);
  expect(second.url.host).toBe(first.url.host);
  expect(second.url.href).not.toBe(first.url.href);
  expect(await statusWith(second.url, await cookieOf(second.url))).toBe(200);
  expect(await statusWith(first.url, await cookieOf(first.url))).toBe(200);
});

it.skipIf(process.platform === "win32")(
  "lets nobody else read the desk's secret",
  { timeout: SLOW },
  async () => {
    const folder = newFolder();
    await start(folder);
    expect(statSync(path.join(folder, "browser-host.json")).mode & 0o777).toBe(0o600);
  },
);
