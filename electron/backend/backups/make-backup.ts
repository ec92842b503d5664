import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Backup } from "../../../shared/contract/backups.ts";
import { copyDatabase } from "../../store/copy-database.ts";
import { reach } from "../../store/fault-points.ts";
import { inspect } from "../../store/inspect.ts";
import { isPlain } from "../../store/open-database.ts";
import { readSeal } from "../seal/key-file.ts";
import { backupProblem } from "./backup-problem.ts";
import {
  backupsFolder,
  clearUnfinished,
  DATABASE,
  freeName,
  keepLast,
  PHOTOS,
  unfinished,
} from "./backups-folder.ts";
import { linkPhotos } from "./link-photos.ts";
import { type Manifest, sha256Of, writeManifest } from "./manifest.ts";
import { syncFile, syncFolder } from "./sync-to-disk.ts";

export interface BackupOrder {
  /** The desk's folder. */
  readonly desk: string;
  readonly at: string;
  readonly appVersion: string;
}

export interface KeptBackupOrder extends BackupOrder {
  /** How many stay, this one among them. */
  readonly kept: number;
}

/**
 * Copies the desk as it is at this moment, while it is in use: whole and on the disk when it
 * answers, or not there at all. Slow on a large desk, so never on a host's own loop. Throws a Problem.
 */
export function makeBackup(order: BackupOrder): Backup {
  const { desk, at } = order;
  try {
    mkdirSync(backupsFolder(desk), { recursive: true, mode: 0o700 });
    clearUnfinished(desk);
    return madeAs(freeName(desk, at), order);
  } catch (error) {
    throw backupProblem(error, desk);
  }
}

function madeAs(name: string, order: BackupOrder): Backup {
  const folder = backupsFolder(order.desk);
  const path = join(folder, name);
  const started = unfinished(order.desk, name);
  try {
    mkdirSync(started, { mode: 0o700 });
    const { madeAt, drafts, bytes } = fill(started, order);
    reach("backup.filled");
    renameSync(started, path);
    reach("backup.named");
    syncFolder(folder);
    return { name, path, madeAt, drafts, bytes };
  } catch (error) {
    rmSync(started, { recursive: true, force: true });
    throw error;
  }
}

/** Makes one, and then takes away those beyond the last so many. */
export function keepBackup({ kept, ...order }: KeptBackupOrder): Backup {
  const made = makeBackup(order);
  keepLast(order.desk, kept);
  return made;
}

/** The photos after the database: a photo's file lies on the desk before any row names it. */
function fill(backup: string, order: BackupOrder): Manifest {
  const manifest = takeDatabase(join(backup, DATABASE), order);
  reach("backup.copied");
  linkPhotos(join(order.desk, PHOTOS), join(backup, PHOTOS));
  writeManifest(backup, manifest);
  syncFolder(backup);
  return manifest;
}

/** Copies the desk's database as it is at this moment onto the disk; answers with what it is. */
export function takeDatabase(place: string, { desk, at, appVersion }: BackupOrder): Manifest {
  copyDatabase(join(desk, DATABASE), place);
  syncFile(place);
  const { id, schema, drafts } = inspect(place);
  return {
    kind: "stet-backup",
    desk: id,
    schema,
    appVersion,
    madeAt: at,
    drafts,
    bytes: statSync(place).size,
    sha256: sha256Of(place),
    ...(isPlain(place) ? {} : { seal: readSeal(desk) ?? undefined }),
  };
}
