import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const deskFile = z.object({
  pid: z.number().int(),
  /** Path of the owner's socket (a pipe's name on Windows), or null where it could open none. */
  socket: z.string().nullable(),
  token: z.string(),
  appVersion: z.string(),
  contract: z.number().int(),
  /** Where the browser host shows the desk; null under other hosts. */
  url: z.string().nullable(),
});

/** `desk.json`: how to reach the program that has the desk open. Only its user may read it. */
export type DeskFile = z.infer<typeof deskFile>;

const pathIn = (folder: string) => join(folder, "desk.json");

export function writeDeskFile(folder: string, file: DeskFile): void {
  const unfinished = `${pathIn(folder)}.unfinished`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  renameSync(unfinished, pathIn(folder));
}

/** Null where there is none or it cannot be understood. It may tell of an owner that has died. */
export function readDeskFile(folder: string): DeskFile | null {
  try {
    const parsed = deskFile.safeParse(JSON.parse(readFileSync(pathIn(folder), "utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    // Missing, or half a file of a machine that lost power: either way nobody can be reached by it.
    return null;
  }
}

export function removeDeskFile(folder: string): void {
  rmSync(pathIn(folder), { force: true });
}
