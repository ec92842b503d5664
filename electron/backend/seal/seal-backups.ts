import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { SealedBackups } from "../../../shared/contract/seal.ts";
import { reach } from "../../store/fault-points.ts";
import { faultsOf, inspect } from "../../store/inspect.ts";
import { keyFor } from "../../store/keyring.ts";
import { sealDatabase } from "../../store/open-database.ts";
import { backupProblem } from "../backups/backup-problem.ts";
import {
  backupsFolder,
  DATABASE,
  nameAfter,
  PHOTOS,
  unfinished,
} from "../backups/backups-folder.ts";
import { linkPhoto } from "../backups/link-photos.ts";
import { readManifest, sha256Of, writeManifest } from "../backups/manifest.ts";
import { syncFile, syncFolder } from "../backups/sync-to-disk.ts";
import type { Progress } from "../progress.ts";
import { hashIn, isSealedAt, nameOn, outgoing, rewrite } from "./desk-files.ts";
import { readSeal } from "./key-file.ts";
import { plainBackups, removeBackup } from "./plain-backups.ts";

/**
 * Seals the backups of a sealed desk that anybody can read. Each is made anew beside the old one, read
 * back, and has its own name before the old one goes: ended at any moment, none is lost. Those that
 * cannot be read whole stay as they are, and are named. Slow, so never on a host's own loop.
 */
export function sealBackups(desk: string, progress: Progress): SealedBackups {
  const names = plainBackups(desk);
  const left: string[] = [];
  try {
    for (const [at, name] of names.entries()) {
      progress(at, names.length, name);
      if (sealedBeside(desk, name)) removeBackup(desk, name);
      else left.push(name);
    }
  } catch (error) {
    throw backupProblem(error, desk);
  }
  progress(names.length, names.length);
  return { sealed: names.length - left.length, left };
}

/** False where the backup is not whole, or none that Stet made. */
function sealedBeside(desk: string, name: string): boolean {
  const folder = backupsFolder(desk);
  const old = join(folder, name);
  const started = unfinished(desk, `${name}-sealed`);
  const manifest = readManifest(old);
  if (manifest === null || sha256Of(join(old, DATABASE)) !== manifest.sha256) return false;
  rmSync(started, { recursive: true, force: true });
  try {
    mkdirSync(started, { mode: 0o700 });
    const database = join(started, DATABASE);
    sealOnto(join(old, DATABASE), database, keyFor(desk, "database"));
    if (faultsOf(database).length > 0 || inspect(database).drafts !== manifest.drafts) return false;
    sealPhotos(join(old, PHOTOS), join(started, PHOTOS), desk);
    const seal = readSeal(desk) ?? undefined;
    const bytes = statSync(database).size;
    writeManifest(started, { ...manifest, bytes, sha256: sha256Of(database), seal });
    syncFolder(started);
    reach("sealBackup.filled");
    renameSync(started, join(folder, nameAfter(desk, name)));
    reach("sealBackup.named");
    syncFolder(folder);
    return true;
  } finally {
    rmSync(started, { recursive: true, force: true });
  }
}

function sealOnto(plain: string, place: string, key: Buffer | null): void {
  copyFileSync(plain, place);
  sealDatabase(place, key);
  syncFile(place);
}

/** What the desk holds sealed by now is linked, the rest is sealed anew. */
function sealPhotos(from: string, to: string, desk: string): void {
  mkdirSync(to, { mode: 0o700 });
  for (const name of existsSync(from) ? readdirSync(from) : []) {
    const path = join(from, name);
    const isDone = isSealedAt(path);
    const place = join(to, isDone ? name : nameOn(desk, name));
    const onDesk = join(desk, PHOTOS, isDone ? name : nameOn(desk, name));
    if (isDone || existsSync(onDesk)) linkPhoto(isDone ? path : onDesk, place);
    else sealPhoto(path, place);
  }
  syncFolder(to);
}

function sealPhoto(path: string, place: string): void {
  rewrite(path, place, outgoing(place));
  if (hashIn(place) !== hashIn(path)) throw new RangeError("A photo changed as it was sealed.");
}
