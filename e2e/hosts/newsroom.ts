import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Accounts } from "../../electron/newsroom/testing/accounts.ts";
import { stet } from "./shell.ts";

const SERVER = fileURLToPath(new URL("../../out/main/newsroom/index.js", import.meta.url));
const READY = /^The newsroom is ready at (\S+)$/;

/** A newsroom's server, as whoever runs it has it. */
export interface NewsroomServer {
  readonly url: string;
  /** A code that lets one person in. */
  invite(role: string): Promise<string>;
  /** Gives somebody, by their name, another role. */
  setRole(name: string, role: string): Promise<void>;
  /** Starts again at the same address, and lets in by accounts as well. */
  signInBy(accounts: Accounts["options"]): Promise<void>;
  /** Ends without a word before. */
  kill(): Promise<void>;
  /** Answers again at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the built server on a folder; resolves once it answers. */
export async function startNewsroomServer(folder: string, name: string): Promise<NewsroomServer> {
  let { url, child } = await start(folder, name, null);
  let environment: NodeJS.ProcessEnv = {};
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  const again = async () => {
    ({ url, child } = await start(folder, name, new URL(url).port, environment));
  };
  return {
    url,
    setRole: async (member, role) => {
      const { stdout } = await stet(folder, "newsroom", "members", "--json");
      const all = JSON.parse(stdout) as { id: string; name: string }[];
      const id = all.find((one) => one.name === member)?.id ?? "";
      const { status, stderr } = await stet(folder, "newsroom", "role", id, role);
      if (status !== 0) throw new Error(`No other role: ${stderr}`);
    },
    signInBy: async ({ issuer, clientId, clientSecret, role }) => {
      environment = {
        STET_NEWSROOM_OPENID_ISSUER: issuer,
        STET_NEWSROOM_OPENID_CLIENT_ID: clientId,
        STET_NEWSROOM_OPENID_CLIENT_SECRET: clientSecret,
        STET_NEWSROOM_OPENID_ROLE: role,
      };
      await end("SIGTERM");
      await again();
    },
    invite: async (role) => {
      const { stdout, stderr } = await stet(folder, "newsroom", "invite", "--role", role);
      const code = /[\w-]{30,}/.exec(stdout)?.[0];
      if (code === undefined) throw new Error(`No invitation: ${stdout}${stderr}`);
      return code;
    },
    kill: () => end("SIGKILL"),
    restart: again,
    stop: () => end("SIGTERM"),
  };
}

async function start(
  folder: string,
  name: string,
  port: string | null,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ url: string; child: ChildProcess }> {
  const where = port === null ? [] : ["--port", port];
  const args = ["--desk", folder, "--name", name, ...where];
  const child = spawn(process.execPath, [SERVER, ...args], {
    ...{ stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, ...environment } },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = READY.exec(line)?.[1];
    if (url !== undefined) {
      child.stdout.resume();
      return { url, child };
    }
  }
  throw new Error("The newsroom's server ended before it was ready.");
}
