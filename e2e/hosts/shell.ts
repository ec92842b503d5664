import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../out/main/cli/index.js", import.meta.url));

export interface ShellResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `stet` with these arguments on a desk folder, as a shell would. */
export async function stet(folder: string, ...args: string[]): Promise<ShellResult> {
  const child = spawn(process.execPath, [CLI, ...args, "--desk", folder], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { status: child.exitCode, stdout, stderr };
}

/** The same with `--json`, parsed; throws with what the command said where it failed. */
export async function stetJson<Value>(folder: string, ...args: string[]): Promise<Value> {
  const { status, stdout, stderr } = await stet(folder, ...args, "--json");
  if (status !== 0) throw new Error(`stet ${args.join(" ")} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Value;
}
