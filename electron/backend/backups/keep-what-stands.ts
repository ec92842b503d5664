import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { endLog } from "../../store/copy-database.ts";
import { inspect } from "../../store/inspect.ts";
import { backupsFolder, DATABASE, freeName, unfinished } from "./backups-folder.ts";
import { type BackupOrder, makeBackup } from "./make-backup.ts";
import { syncFile, syncFolder } from "./sync-to-disk.ts";

const LOGS = ["-wal", "-shm"];

/** What became of the database that stood on the desk before a restore. */
export type Kept =
  | { readonly kind: "nothing" }
  /** A backup like any other. */
  | { readonly kind: "backup"; readonly path: string }
  /** Too damaged for a backup: its files, byte for byte, in a folder that is never cleared. */
  | { readonly kind: "aside"; readonly path: string };

/** Keeps the closed desk's database before another takes its place. Throws where it cannot. */
export function keepWhatStands(order: BackupOrder): Kept {
  const database = join(order.desk, DATABASE);
  if (!existsSync(database)) return { kind: "nothing" };
  try {
    const { path } = makeBackup(order);
    endLog(database);
    return { kind: "backup", path };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { kind: "aside", path: setAside(order) };
  }
}

/** The id of the desk that stands in the folder; null where there is none or it cannot be read. */
export function deskStanding(desk: string): string | null {
  try {
    return existsSync(join(desk, DATABASE)) ? inspect(join(desk, DATABASE)).id : null;
  } catch {
    // Too damaged to say whose it is: that is when a backup is needed.
    return null;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Problem && error.code === "DESK_CORRUPT";
}

/**
 * Keeps the closed desk's database byte for byte in a folder that is never cleared; answers with it.
 * Copies and does not move: a crash half-way must not leave a folder that looks like a new desk.
 */
export function setAside({ desk, at }: BackupOrder): string {
  const name = `${freeName(desk, at)}-damaged`;
  const started = unfinished(desk, name);
  mkdirSync(started, { recursive: true, mode: 0o700 });
  for (const part of ["", ...LOGS]) {
    const file = `${join(desk, DATABASE)}${part}`;
    if (!existsSync(file)) continue;
    copyFileSync(file, join(started, `${DATABASE}${part}`));
    syncFile(join(started, `${DATABASE}${part}`));
  }
  const path = join(backupsFolder(desk), name);
  renameSync(started, path);
  syncFolder(backupsFolder(desk));
  return path;
}
