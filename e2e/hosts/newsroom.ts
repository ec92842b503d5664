import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { stet } from "./shell.ts";

const SERVER = fileURLToPath(new URL("../../out/main/newsroom/index.js", import.meta.url));
const READY = /^The newsroom is ready at (\S+)$/;

/** A newsroom's server, as whoever runs it has it. */
export interface NewsroomServer {
  readonly url: string;
  /** A code that lets one person in. */
  invite(role: string): Promise<string>;
  /** Ends without a word before. */
  kill(): Promise<void>;
  /** Answers again at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the built server on a folder; resolves once it answers. */
export async function startNewsroomServer(folder: string, name: string): Promise<NewsroomServer> {
  let { url, child } = await start(folder, name, null);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  return {
    url,
    invite: async (role) => {
      const { stdout, stderr } = await stet(folder, "newsroom", "invite", "--role", role);
      const code = /[\w-]{30,}/.exec(stdout)?.[0];
      if (code === undefined) throw new Error(`No invitation: ${stdout}${stderr}`);
      return code;
    },
    kill: () => end("SIGKILL"),
    restart: async () => {
      ({ url, child } = await start(folder, name, new URL(url).port));
    },
    stop: () => end("SIGTERM"),
  };
}

async function start(
  folder: string,
  name: string,
  port: string | null,
): Promise<{ url: string; child: ChildProcess }> {
  const where = port === null ? [] : ["--port", port];
  const args = ["--desk", folder, "--name", name, ...where];
  const child = spawn(process.execPath, [SERVER, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = READY.exec(line)?.[1];
    if (url !== undefined) {
      child.stdout.resume();
      return { url, child };
    }
  }
  throw new Error("The newsroom's server ended before it was ready.");
}
