import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isPlain } from "../../store/open-database.ts";
import { backupsFolder, DATABASE, unfinished } from "../backups/backups-folder.ts";

/** Folders among the desk's backups that anybody can read, those of damaged desks with them, by name. */
export function plainBackups(desk: string): string[] {
  const folder = backupsFolder(desk);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => isPlain(join(folder, name, DATABASE)));
}

export function deletePlainBackups(desk: string): number {
  const names = plainBackups(desk);
  for (const name of names) removeBackup(desk, name);
  return names.length;
}

/** It loses its name first, so that it is never there in part. */
export function removeBackup(desk: string, name: string): void {
  const going = unfinished(desk, name);
  renameSync(join(backupsFolder(desk), name), going);
  rmSync(going, { recursive: true, force: true });
}
