import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";
import { end } from "./program.ts";

const BUILT = fileURLToPath(new URL("../../../out/main/newsroom/index.js", import.meta.url));

export type Environment = Readonly<Record<string, string>>;

/** A newsroom's server as it is shipped, in a process of its own, that can be killed and started again. */
export interface NewsroomProcess {
  readonly port: number;
  readonly url: string;
  readonly pid: () => number;
  start(): Promise<void>;
  /** Starts it set up otherwise. */
  startWith(more: Environment): Promise<void>;
  end(signal: NodeJS.Signals): Promise<void>;
}

export async function newsroomProcess(
  environment: Environment,
  args: readonly string[] = [],
): Promise<NewsroomProcess> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  const own = { ...process.env, ...environment, STET_NEWSROOM_PORT: String(port) };
  const startWith = async (more: Environment) => {
    const started = spawn(process.execPath, [BUILT, ...args], {
      env: { ...own, ...more },
      stdio: ["ignore", "pipe", process.env.STET_PROOF_LOG ? "inherit" : "ignore"],
    });
    child = started;
    await new Promise<void>((resolve, reject) => {
      started.once("exit", (code) => reject(new Error(`The newsroom ended with ${code}.`)));
      started.stdout?.on("data", (text) => {
        if (String(text).includes("is ready")) resolve();
      });
    });
  };
  return {
    startWith,
    start: () => startWith({}),
    port,
    url: `http://127.0.0.1:${port}`,
    pid: () => child?.pid ?? 0,
    end: async (signal) => {
      if (child !== null) await end(child, signal);
    },
  };
}

/** `stet newsroom invite`, beside the running server. */
export function invite(
  environment: Environment,
  role: string,
  args: readonly string[] = [],
): string {
  const argv = [BUILT, "invite", "--role", role, ...args];
  const asked = spawnSync(process.execPath, argv, {
    ...{ env: { ...process.env, ...environment }, encoding: "utf8" },
  });
  if (asked.status !== 0) throw new Error(asked.stderr);
  return asked.stdout.trim();
}
