import { fileURLToPath } from "node:url";
import { app } from "electron";
import type { AskedCommand } from "./policy/arguments.ts";

/**
 * Runs `stet COMMAND` in this process: a packaged Stet is no Node that could be started with a
 * script. The shell and the browser host are hosts of their own, so they are loaded as the built
 * files that they are, and find their arguments where a process of Node has them.
 */
export async function runCommand({ host, args }: AskedCommand): Promise<void> {
  app.dock?.hide();
  const script = new URL(`./${host}/index.js`, import.meta.url);
  process.argv = [process.execPath, fileURLToPath(script), ...args];
  await import(script.href);
  await written(process.stdout);
  await written(process.stderr);
  app.exit(Number(process.exitCode ?? 0));
}

/** On Windows a pipe takes what was said only later. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.writableNeedDrain || stream.writableLength > 0) stream.write("", () => resolve());
    else resolve();
  });
}
