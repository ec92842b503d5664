import { randomUUID } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { type DeskLock, takeLock } from "../../store/desk-lock.ts";
import { reach } from "../../store/fault-points.ts";
import { holdKey, keyFor } from "../../store/keyring.ts";
import { markRestored } from "../../store/mark-restored.ts";
import { prepareFolder } from "../desk/prepare-folder.ts";
import { readSeal, writeSeal } from "../seal/key-file.ts";
import { asFolder, type LaidBackup } from "./as-folder.ts";
import { DATABASE, PHOTOS } from "./backups-folder.ts";
import { bringDatabase } from "./bring-database.ts";
import { type FoundBackup, findBackup } from "./find-backup.ts";
import { deskStanding, type Kept, keepWhatStands } from "./keep-what-stands.ts";
import { linkPhotos } from "./link-photos.ts";
import type { Manifest } from "./manifest.ts";
import { syncFile, syncFolder } from "./sync-to-disk.ts";

export interface RestoreOrder {
  /** The desk's folder, made where it is missing. */
  readonly desk: string;
  /** A name among the desk's own backups, or a path. */
  readonly backup: string;
  readonly at: string;
  readonly appVersion: string;
  /** Of a sealed backup, where the desk is not unlocked by it already. */
  readonly key?: Uint8Array | undefined;
}

export interface Restored {
  /** Absolute path of the backup. */
  readonly path: string;
  readonly manifest: Manifest;
  readonly kept: Kept;
}

/**
 * Makes the closed desk what it was when the backup was made. What stood before is kept first; the
 * backup is proved before anything is touched; photos are added and none taken away. A Problem says
 * why nothing was changed.
 */
export function restoreBackup(order: RestoreOrder): Restored {
  // Before a folder is made for it.
  findBackup(order.desk, order.backup);
  const desk = prepareFolder(order.desk);
  const lock = lockOf(desk);
  try {
    return restoreUnderLock({ ...order, desk });
  } finally {
    lock.release();
  }
}

/** The same where the caller holds the desk's lock and nobody has its database open. */
export function restoreUnderLock(order: RestoreOrder): Restored {
  const found = findBackup(order.desk, order.backup);
  return asFolder(order.desk, found, (laid) => restoreLaid(laid, order));
}

function restoreLaid(laid: LaidBackup, order: RestoreOrder): Restored {
  const { desk } = order;
  const incoming = join(desk, `${DATABASE}.incoming`);
  unlockFor(laid, order);
  try {
    bringDatabase(laid, incoming);
    refuseOtherDesk(laid, desk);
    const kept = keepWhatStands(order);
    reach("restore.kept");
    linkPhotos(join(laid.folder, PHOTOS), join(desk, PHOTOS));
    markRestored(incoming, randomUUID());
    syncFile(incoming);
    keepSeal(laid, order);
    putInPlace(incoming, desk);
    return { path: laid.path, manifest: laid.manifest, kept };
  } finally {
    clearIncoming(desk);
  }
}

function unlockFor({ path, manifest }: LaidBackup, { desk, key }: RestoreOrder): void {
  if (manifest.seal === undefined || keyFor(desk, "file") !== null) return;
  if (key !== undefined) {
    holdKey(desk, key);
    return;
  }
  throw new Problem(
    "PASSPHRASE",
    `The backup ${path} is sealed. Nothing was changed. Give its passphrase to restore it.`,
  );
}

/** A desk takes over its backup's seal; what is plain then is sealed by the next opening. */
function keepSeal({ manifest }: LaidBackup, { desk }: RestoreOrder): void {
  const seal = readSeal(desk) ?? manifest.seal;
  if (seal !== undefined) writeSeal(desk, { ...seal, state: "sealing" });
}

/** Takes away a database on its way in, also one that a kill left there. */
export function clearIncoming(desk: string): void {
  for (const part of ["", "-journal", "-wal", "-shm"]) {
    rmSync(join(desk, `${DATABASE}.incoming${part}`), { force: true });
  }
}

/** Lets a whole database take the place of the desk's. The old log goes first: SQLite would play it over the new database. All of it has been kept. */
export function putInPlace(incoming: string, desk: string): void {
  for (const log of ["-wal", "-shm"]) rmSync(join(desk, `${DATABASE}${log}`), { force: true });
  syncFolder(desk);
  reach("restore.logGone");
  renameSync(incoming, join(desk, DATABASE));
  reach("restore.named");
  syncFolder(desk);
}

function lockOf(desk: string): DeskLock {
  const lock = takeLock(join(desk, "desk.lock"));
  if (lock !== null) return lock;
  throw new Problem(
    "DESK_LOCKED",
    "Stet has this desk open, so no backup was restored over it. Nothing was changed. Close it " +
      "(in a browser: end the program that shows it), then restore again.",
    { desk },
  );
}

function refuseOtherDesk({ manifest, path }: FoundBackup, desk: string): void {
  const standing = deskStanding(desk);
  if (standing === null || manifest.desk === standing) return;
  throw new Problem(
    "BAD_FILE",
    `${path} is the backup of another desk than the one in ${desk}. Nothing was changed. Restore ` +
      "it into a folder of its own: add --desk with a folder that is empty or new.",
  );
}
