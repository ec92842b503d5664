import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FOLDERS: Readonly<Record<string, string>> = { serve: "server", newsroom: "newsroom" };

/**
 * `stet serve` and `stet newsroom` start a host as a process of its own, since hosts know nothing of
 * each other, and end with it. Resolves with its exit status.
 */
export function serve(name: string, argv: readonly string[]): Promise<number> {
  const extension = path.extname(import.meta.url);
  const folder = FOLDERS[name] ?? name;
  const host = fileURLToPath(new URL(`../${folder}/index${extension}`, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, host, ...argv], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
}
