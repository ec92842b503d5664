import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

/** Whether this machine has a program. */
export function has(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** Runs a program to its end; throws with what it said where it failed. */
export function runProgram(program: string, args: readonly string[], options: SpawnOptions): void {
  const { status, stderr } = spawnSync(program, args, { ...options, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

const LONGEST_END_MS = 30_000;

/** Ends a program that was started here, and waits until it is gone; throws where it has to be killed. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_END_MS, "late").unref());
  if ((await Promise.race([gone, late])) !== "late") return;
  child.kill("SIGKILL");
  throw new Error(`A program did not end within ${LONGEST_END_MS} ms of ${signal}.`);
}

export function start(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  return spawn(program, args, { stdio: "ignore", ...options });
}
