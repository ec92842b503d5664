import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { layDesk, type ManyDrafts } from "./many-drafts.ts";

/**
 * Lays the made-up desk into the folder. With `kept` a folder in which one is kept: laid there the
 * first time, which takes minutes, and copied from there ever after.
 */
export function lay(folder: string, many: ManyDrafts, kept?: string): void {
  const told = (done: number) => {
    if (done % 10_000 === 0)
      process.stderr.write(`${done} drafts of ${many.words} words lie there.\n`);
  };
  if (kept === undefined) {
    layDesk(folder, many, told);
    return;
  }
  if (!existsSync(path.join(kept, "desk.sqlite"))) layDesk(kept, many, told);
  cpSync(kept, folder, { recursive: true });
}
