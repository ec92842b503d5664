import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Connected, connectToOwner } from "../../../electron/backend/desk/connect.ts";
import { pageAt } from "../../../electron/server/testing/page-at.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { PASSPHRASE } from "../desk/sealed-desk.ts";

const SERVER = fileURLToPath(new URL("../../../out/main/server/index.js", import.meta.url));

/** The built browser host on a desk, talked to as another program of the same user talks to it. */
export interface TorturedHost {
  readonly client: DeskClient;
  /** Whether it has ended, and with which signal. */
  readonly ended: Promise<NodeJS.Signals | null>;
  /** SIGKILL, at once. */
  readonly kill: () => Promise<void>;
  /** Ends it as its terminal does. */
  readonly stop: () => Promise<void>;
}

/** Null where it died before it was ready; throws where it refused the desk. A sealed one is unlocked. */
export async function startHost(
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<TorturedHost | null> {
  const child = spawn(process.execPath, [SERVER, "--desk", folder], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const ended = once(child, "exit").then(([, signal]) => signal as NodeJS.Signals | null);
  const said: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => said.push(line));
  if (!(await isReady(child))) {
    child.kill("SIGTERM");
    if ((await ended) === "SIGKILL") return null;
    throw new Error(`The host did not open the desk: ${said.join(" ")}`);
  }
  const connected = await reached(folder, child);
  if (connected === null) return null;
  return {
    client: connected.client,
    ended,
    kill: () => end(child, "SIGKILL", connected),
    stop: () => end(child, "SIGTERM", connected),
  };
}

/** A desk that is damaged has no such form. */
async function isUnlocked(url: URL): Promise<boolean> {
  return (await (await pageAt(url)).unlock(PASSPHRASE)) === 200;
}

/** It may be killed between its first word and ours, and while it seals what it then opens. */
async function reached(folder: string, child: ChildProcess): Promise<Connected | null> {
  const until = Date.now() + OPENS_MS;
  for (;;) {
    try {
      return await connectToOwner(folder);
    } catch (error) {
      if (child.signalCode === "SIGKILL") return null;
      if (child.exitCode !== null || Date.now() > until) throw error;
      await pause(BETWEEN_TRIES_MS);
    }
  }
}

const OPENS_MS = 30_000;
const BETWEEN_TRIES_MS = 50;

async function isReady({ stdout }: ChildProcess): Promise<boolean> {
  if (stdout === null) return false;
  for await (const line of createInterface({ input: stdout })) {
    if (line.startsWith("Stet is ready")) return true;
    const asking = /^Stet needs you at (\S+)$/.exec(line)?.[1];
    if (asking !== undefined) return isUnlocked(new URL(asking));
  }
  return false;
}

async function end(child: ChildProcess, signal: NodeJS.Signals, { close }: Connected) {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, "exit");
  }
  await close();
}
