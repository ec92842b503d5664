import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { KNOWN_SCHEMA } from "../../store/inspect.ts";
import type { Refusals } from "../sealed-zip/refusals.ts";
import { checkSeal } from "../sealed-zip/seal.ts";
import { ZipReader } from "../sealed-zip/zip-reader.ts";
import { DATABASE, PHOTOS } from "./backups-folder.ts";
import {
  anyFileManifest,
  type FileManifest,
  fileManifest,
  hashIn,
  LAYOUT,
  LIMITS,
  MANIFEST,
  photoEntry,
} from "./file-layout.ts";
import { refusalsFor, unpackProblem } from "./file-problem.ts";
import { type Manifest, newer, writeManifest } from "./manifest.ts";
import { syncFolder } from "./sync-to-disk.ts";

/** What a backup's file says of itself, if it looks like one. BAD_FILE or DESK_NEWER. */
export function lookInto(path: string): Manifest {
  return reading(path, (handle, size, refuse) => open(handle, size, refuse).told);
}

/**
 * Unpacks a backup's file into `folder`, made for it, as a backup like any other. Every byte is
 * checked: the seal first, then names and sizes against the manifest, then each hash. A Problem
 * where it is refused; the caller takes the folder away.
 */
export function unpackFile(path: string, folder: string): Manifest {
  return reading(path, (handle, size, refuse) => {
    checkSeal(handle, size, refuse, () => undefined);
    const { zip, told } = open(handle, size, refuse);
    checkEntries(zip, told, refuse);
    mkdirSync(join(folder, PHOTOS), { recursive: true, mode: 0o700 });
    const lay = (entry: string, place: string, hash: string | null) => {
      const found = layEntry(zip, entry, join(folder, place));
      if (hash !== null && found !== hash) throw refuse.damaged();
    };
    lay(DATABASE, DATABASE, told.sha256);
    for (const { name } of told.photos) {
      // A sealed photo's name says nothing of its bytes; they were all under the file's own seal.
      const hash = told.seal === undefined ? hashIn(name) : null;
      lay(photoEntry(name), join(PHOTOS, name), hash);
    }
    syncFolder(join(folder, PHOTOS));
    writeManifest(folder, told);
    return told;
  });
}

function reading<Result>(
  path: string,
  work: (handle: number, size: number, refuse: Refusals) => Result,
): Result {
  const refuse = refusalsFor(path);
  try {
    const handle = openSync(path, "r");
    try {
      const found = fstatSync(handle);
      if (!found.isFile()) throw refuse.foreign();
      if (found.size > LIMITS.file) throw refuse.tooLarge();
      return work(handle, found.size, refuse);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw unpackProblem(error, path);
  }
}

function open(handle: number, size: number, refuse: Refusals) {
  const zip = new ZipReader(handle, size, refuse, LIMITS.count);
  if (zip.entries[0]?.name !== MANIFEST) throw refuse.foreign();
  return { zip, told: parse(zip.read(MANIFEST, LIMITS.manifest), refuse) };
}

function parse(bytes: Uint8Array, refuse: Refusals): FileManifest {
  const any = anyFileManifest.safeParse(jsonIn(bytes, refuse));
  // A hand-over has a manifest too.
  if (!any.success) throw refuse.foreign(any.error);
  if (any.data.layout > LAYOUT || any.data.schema > KNOWN_SCHEMA) throw newer(any.data);
  const told = fileManifest.safeParse(jsonIn(bytes, refuse));
  if (!told.success) throw refuse.damaged(told.error);
  return told.data;
}

function jsonIn(bytes: Uint8Array, refuse: Refusals): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw refuse.foreign(error);
  }
}

/** The ZIP and the manifest must name the same entries, in the same sizes and no more than a file holds. */
function checkEntries(zip: ZipReader, { bytes, photos }: FileManifest, refuse: Refusals): void {
  const sizes = new Map([[DATABASE, bytes]]);
  for (const photo of photos) sizes.set(photoEntry(photo.name), photo.bytes);
  const [, ...others] = zip.entries;
  const agree = others.every((entry) => sizes.get(entry.name) === entry.bytes);
  const isAll = others.length === sizes.size && sizes.size === photos.length + 1;
  if (!agree || !isAll) throw refuse.damaged();
  if (others.reduce((sum, entry) => sum + entry.bytes, 0) > LIMITS.file) throw refuse.tooLarge();
}

/** Answers with the SHA-256 of what was laid. */
function layEntry(zip: ZipReader, entry: string, place: string): string {
  const handle = openSync(place, "wx", 0o600);
  try {
    const hash = zip.unpack(entry, (piece) => {
      for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    });
    fsyncSync(handle);
    return hash;
  } finally {
    closeSync(handle);
  }
}
