import path from "node:path";
import { workersForTests } from "../../ports/testing/script-of.ts";
import { stet as runStet } from "../stet.ts";
import { Stopped } from "../stop.ts";

const WORKERS = workersForTests();

/** Runs `stet` on the desk `folder/desk` and reads what it says. */
export const stet = (folder: string, ...args: string[]) => stetUntil(() => false, folder, ...args);

/** The same, stopped by Ctrl+C when what it has said so far is enough. */
export async function stetUntil(
  isEnough: (stderr: string) => boolean,
  folder: string,
  ...args: string[]
) {
  const ctrlC = new AbortController();
  let stdout = "";
  let stderr = "";
  const screen = {
    print: (text: string) => {
      stdout += text;
    },
    note: (line: string) => {
      stderr += `${line}\n`;
      if (isEnough(stderr)) ctrlC.abort(new Stopped("SIGINT"));
    },
  };
  const argv = [...args, "--desk", path.join(folder, "desk")];
  const status = await runStet(argv, screen, { onStop: () => ctrlC.signal, workers: WORKERS });
  return { status, stdout, stderr };
}
