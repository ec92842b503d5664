import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `stet serve` starts the browser host as a process of its own, since hosts know nothing of each
 * other, and ends with it. Resolves with its exit status.
 */
export function serve(argv: readonly string[]): Promise<number> {
  const extension = path.extname(import.meta.url);
  const host = fileURLToPath(new URL(`../server/index${extension}`, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, host, ...argv], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
}
