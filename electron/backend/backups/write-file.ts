import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { DeskEvent } from "../../../shared/contract/desk.ts";
import { jobOf } from "../bundles/job.ts";
import { type Progress, progressOf } from "../progress.ts";
import { hashIn, nameOn, rawPiecesOf } from "../seal/desk-files.ts";
import { ZipWriter } from "../sealed-zip/zip-writer.ts";
import { backupProblem } from "./backup-problem.ts";
import { backupsFolder, clearUnfinished, DATABASE, PHOTOS, unfinished } from "./backups-folder.ts";
import {
  type FileManifest,
  LAYOUT,
  LIMITS,
  MANIFEST,
  PHOTO_NAME,
  photoEntry,
} from "./file-layout.ts";
import { targetProblem, tooLarge } from "./file-problem.ts";
import { type BackupOrder, takeDatabase } from "./make-backup.ts";
import type { Manifest } from "./manifest.ts";

export interface FileOrder extends BackupOrder {
  /** What the person named, for sentences. */
  readonly path: string;
  /** Where the bytes go: a name that nobody knows yet. */
  readonly temporary: string;
  readonly cancel: SharedArrayBuffer;
  /** Whose steps are told. */
  readonly ticket: string | undefined;
}

export interface WrittenFile {
  readonly drafts: number;
  readonly bytes: number;
  /** File names of photos that are damaged on the desk, and so are not in it. */
  readonly missing: string[];
}

/**
 * Writes the desk as it is at this moment into one file, while it is in use, and waits until the
 * disk has it. A Problem where it cannot; the caller takes the temporary file away.
 */
export function writeFile(order: FileOrder, tell: (event: DeskEvent) => void): WrittenFile {
  const { desk, ticket } = order;
  const copied = unfinished(desk, randomUUID());
  try {
    const manifest = copyInto(copied, order);
    return write(join(copied, DATABASE), manifest, order, progressOf(ticket, tell));
  } finally {
    rmSync(copied, { recursive: true, force: true });
  }
}

function copyInto(folder: string, order: FileOrder): Manifest {
  try {
    mkdirSync(backupsFolder(order.desk), { recursive: true, mode: 0o700 });
    clearUnfinished(order.desk);
    mkdirSync(folder, { mode: 0o700 });
    return takeDatabase(join(folder, DATABASE), order);
  } catch (error) {
    throw backupProblem(error, order.desk);
  }
}

/** The photos after the database: a photo's file lies on the desk before any row names it. */
function write(
  database: string,
  about: Manifest,
  order: FileOrder,
  progress: Progress,
): WrittenFile {
  const { check } = jobOf(order.cancel);
  const found = photosOf(order.desk);
  refuseLarge(about, found, order.path);
  const photos = found.filter(({ name }) => {
    check();
    return isWhole(order.desk, name);
  });
  const manifest: FileManifest = { ...about, layout: LAYOUT, photos };
  try {
    const total = photos.reduce((sum, { bytes }) => sum + bytes, about.bytes);
    pack(database, manifest, order, (written) => {
      check();
      progress(Math.min(written, total), total);
    });
    const { size } = statSync(order.temporary);
    const whole = new Set(photos.map(({ name }) => name));
    const missing = found.map(({ name }) => name).filter((name) => !whole.has(name));
    return { drafts: about.drafts, bytes: size, missing };
  } catch (error) {
    throw targetProblem(error, order.path);
  }
}

function pack(
  database: string,
  manifest: FileManifest,
  { desk, temporary }: FileOrder,
  onWritten: (bytes: number) => void,
): void {
  const handle = openSync(temporary, "wx", 0o600);
  try {
    const zip = new ZipWriter(handle, onWritten);
    zip.addStored(MANIFEST, new TextEncoder().encode(JSON.stringify(manifest)));
    zip.packFile(DATABASE, rawPiecesOf(database));
    for (const { name } of manifest.photos) {
      zip.addFile(photoEntry(name), rawPiecesOf(join(desk, PHOTOS, name)));
    }
    zip.finish();
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whether a photo's file is what its name says. */
function isWhole(desk: string, name: string): boolean {
  try {
    return nameOn(desk, `${hashIn(join(desk, PHOTOS, name))}${extname(name)}`) === name;
  } catch {
    return false;
  }
}

function photosOf(desk: string): FileManifest["photos"] {
  const names = readdirSync(join(desk, PHOTOS)).filter((name) => PHOTO_NAME.test(name));
  return names.sort().map((name) => ({ name, bytes: statSync(join(desk, PHOTOS, name)).size }));
}

/** What an entry takes in the ZIP's directories and in the manifest, at most. */
const PER_ENTRY = 500;

/** Reckoned as if the database could not be packed at all, before anything is read. */
function refuseLarge({ bytes }: Manifest, photos: FileManifest["photos"], path: string): void {
  const total = photos.reduce((sum, photo) => sum + photo.bytes + PER_ENTRY, bytes + 4 * PER_ENTRY);
  if (total > LIMITS.file || photos.length + 2 > LIMITS.count) throw tooLarge(path);
}
