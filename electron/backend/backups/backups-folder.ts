import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, readManifest } from "./manifest.ts";

/** A desk's own backups, one folder each: its database, its photos and a manifest. */
export const backupsFolder = (desk: string) => join(desk, "backups");

export const DATABASE = "desk.sqlite";
export const PHOTOS = "photos";

/** What is being made or taken away: never a backup, and cleared by the next one. */
const UNFINISHED = ".unfinished-";
const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;

export interface KeptBackup {
  readonly name: string;
  readonly path: string;
  readonly manifest: Manifest;
}

/** The whole backups, newest first. */
export function listBackups(desk: string): KeptBackup[] {
  const folder = backupsFolder(desk);
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const manifest = readManifest(path);
    return manifest === null ? [] : [{ name, path, manifest }];
  });
}

/**
 * A name by the time, but later than every name there is: names sort as their backups were made,
 * even where the clock was set back, so that the newest is never taken for the oldest.
 */
export function freeName(desk: string, at: string): string {
  const [newest] = namesIn(backupsFolder(desk));
  const after = newest === undefined ? 0 : timeOf(newest) + 1;
  return nameOf(Math.max(Date.parse(at), after));
}

/** The free name next to one: sorted, it stands where that stood. */
export function nameAfter(desk: string, name: string): string {
  const taken = new Set(namesIn(backupsFolder(desk)));
  let at = timeOf(name);
  do at += 1;
  while (taken.has(nameOf(at)));
  return nameOf(at);
}

const nameOf = (time: number) => new Date(time).toISOString().replace(/[:.]/g, "-");

function timeOf(name: string): number {
  return Date.parse(name.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, "T$1:$2:$3.$4Z"));
}

/** Newest first. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => NAME.test(name));
  return names.sort().reverse();
}

export function unfinished(desk: string, name: string): string {
  return join(backupsFolder(desk), `${UNFINISHED}${name}`);
}

/** Takes away what a crash left half made or half removed. */
export function clearUnfinished(desk: string): void {
  for (const name of readdirSync(backupsFolder(desk))) {
    if (!name.startsWith(UNFINISHED)) continue;
    rmSync(join(backupsFolder(desk), name), { recursive: true, force: true });
  }
}

/** The same without waiting for it, at an opening: what is begun later has another name. */
export async function clearLeft(desk: string): Promise<void> {
  const folder = backupsFolder(desk);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((one) => one.startsWith(UNFINISHED))) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Removes all but the newest so many; each loses its name first, so that none is ever there in part. */
export function keepLast(desk: string, count: number): void {
  for (const { name, path } of listBackups(desk).slice(count)) {
    const going = unfinished(desk, name);
    renameSync(path, going);
    rmSync(going, { recursive: true, force: true });
  }
}
