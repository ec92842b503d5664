import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const READY = /^Stet is ready at (\S+)$/;
const NO_SCREEN = { DISPLAY: "", WAYLAND_DISPLAY: "" };

/** A running `npm start`. */
export interface StartCommand {
  readonly url: string;
  /** What it has said so far beside the address, a line each. */
  readonly said: readonly string[];
  /** Ctrl+C in its terminal: every process of it gets the signal. Resolves when all are gone. */
  interrupt(): Promise<void>;
  /** SIGTERM to npm alone, as a supervisor does. Resolves when all are gone. */
  terminate(): Promise<void>;
}

/** Runs the real `npm start -- --desk folder` without a screen, but for what `env` says. */
export async function startCommand(
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<StartCommand> {
  const child = spawn("npm", ["start", "--", "--desk", folder], {
    cwd: ROOT,
    env: { ...process.env, ...NO_SCREEN, ...env, npm_config_update_notifier: "false" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  // The pipes close when the last process that was started has let go of them.
  const gone = once(child, "close");
  const said: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (line !== "" && !line.startsWith("npm ")) said.push(line);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = READY.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      said,
      async interrupt() {
        if (isRunning(child)) process.kill(-(child.pid ?? 0), "SIGINT");
        await gone;
      },
      async terminate() {
        child.kill("SIGTERM");
        await gone;
      },
    };
  }
  throw new Error(`npm start ended before it was ready: ${said.join(" ")}`);
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
