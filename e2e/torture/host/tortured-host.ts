import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Connected, connectToOwner } from "../../../electron/backend/desk/connect.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";

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

/** Null where it died before it was ready; throws where it refused the desk. */
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

/** It may be killed between its first word and ours. */
async function reached(folder: string, child: ChildProcess): Promise<Connected | null> {
  try {
    return await connectToOwner(folder);
  } catch (error) {
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    if (child.signalCode === "SIGKILL") return null;
    throw error;
  }
}

async function isReady({ stdout }: ChildProcess): Promise<boolean> {
  if (stdout === null) return false;
  for await (const line of createInterface({ input: stdout })) {
    if (line.startsWith("Stet is ready")) return true;
    if (line.startsWith("Stet needs you")) break;
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
