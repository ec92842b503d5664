import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { type Packed, pack } from "../../store/queries/contents.ts";
import { HEAD_BYTES, mediaTypeOf } from "../photos/media-type.ts";
import { photoPath } from "../photos/photo-path.ts";
import { INCOMING } from "../photos/receive-photo.ts";
import { outgoing } from "../seal/desk-files.ts";
import { checkSeal } from "../sealed-zip/seal.ts";
import { ZipReader } from "../sealed-zip/zip-reader.ts";
import {
  damaged,
  foreign,
  newerLayout,
  refusalsFor,
  tooLarge,
  unreadable,
} from "./bundle-problem.ts";
import {
  checkArticle,
  checkJournal,
  checkSchema,
  checkState,
  type IncomingRow,
  readable,
} from "./check-content.ts";
import { sha256 } from "./gather.ts";
import { jobOf } from "./job.ts";
import {
  ARTICLE,
  anyManifest,
  type BundledPhoto,
  type Entry,
  JOURNAL,
  LAYOUT,
  LIMITS,
  MANIFEST,
  type Manifest,
  manifest,
  photoEntry,
  STATE,
  versionArticle,
  versionState,
} from "./layout.ts";

/** What the bundling thread is asked to read. */
export interface ReadOrder {
  /** The desk's folder: photos that it lacks are laid there under a name that nobody knows yet. */
  readonly desk: string;
  readonly path: string;
  /** What the person calls the file. */
  readonly name: string;
  readonly cancel: SharedArrayBuffer;
}

/** A bundle of which everything was checked but whether its photos can be decoded. */
export interface Checked {
  readonly manifest: Manifest;
  readonly state: Uint8Array;
  readonly rows: readonly IncomingRow[];
  /** What versions name, by SHA-256. */
  readonly contents: readonly Packed[];
  /** Photos whose files this desk lacks. `temporary` is a name in its photos folder. */
  readonly photos: readonly { readonly photo: BundledPhoto; readonly temporary: string }[];
}

/** Reads a whole bundle. Where it is refused, with a Problem, nothing is left on the desk. */
export function readBundle(order: ReadOrder): Checked {
  const { path, name } = order;
  const laid: string[] = [];
  try {
    const handle = openSync(path, "r");
    try {
      return read(handle, order, laid);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    for (const file of laid) rmSync(file, { force: true });
    throw unreadable(name, error);
  }
}

function read(handle: number, order: ReadOrder, laid: string[]): Checked {
  const { name } = order;
  const { check } = jobOf(order.cancel);
  const found = fstatSync(handle);
  if (!found.isFile()) throw foreign(name);
  if (found.size > LIMITS.bundle) throw tooLarge(name);
  const refusals = refusalsFor(name);
  checkSeal(handle, found.size, refusals, check);
  const zip = new ZipReader(handle, found.size, refusals, LIMITS.count);
  const told = readManifest(zip, name);
  checkSchema(told, name);
  const entries = checkEntries(zip, told, name);
  const entry = (wanted: string) => readEntry(zip, entries, wanted, name);
  const state = entry(STATE);
  const doc = checkState(state, name);
  checkArticle(entry(ARTICLE), name);
  const rows = checkJournal(entry(JOURNAL), told, doc, name, check);
  return {
    manifest: told,
    state,
    rows,
    contents: readVersions(told, entry, name, check),
    photos: layPhotos(zip, told, order, laid, check),
  };
}

function readManifest(zip: ZipReader, name: string): Manifest {
  if (zip.entries[0]?.name !== MANIFEST) throw foreign(name);
  const bytes = zip.read(MANIFEST, LIMITS.manifest);
  return readable(name, () => {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const any = anyManifest.safeParse(json);
    if (!any.success) throw foreign(name, any.error);
    if (any.data.layout > LAYOUT) throw newerLayout(name, any.data.appVersion);
    return manifest.parse(json);
  });
}

/** The ZIP and the manifest must name the same entries, in sizes that a bundle may have. */
function checkEntries(zip: ZipReader, told: Manifest, name: string): ReadonlyMap<string, Entry> {
  const entries = new Map(told.entries.map((entry) => [entry.name, entry]));
  const [, ...others] = zip.entries;
  const agree = others.every((entry) => entries.get(entry.name)?.bytes === entry.bytes);
  if (!agree || others.length !== told.entries.length || entries.size !== others.length) {
    throw damaged(name);
  }
  const photos = new Set(told.photos.map(photoEntry));
  const parts = told.entries.filter((entry) => !photos.has(entry.name));
  if (parts.reduce((sum, { bytes }) => sum + bytes, 0) > LIMITS.entries) throw tooLarge(name);
  // What a later Stet of this layout adds is not used here, but it must be whole.
  const used = usedBy(told);
  for (const part of parts) if (!used.has(part.name)) readEntry(zip, entries, part.name, name);
  return entries;
}

function usedBy({ versions }: Manifest): ReadonlySet<string> {
  const contents = versions.flatMap(({ article, state }) => [
    versionArticle(article),
    versionState(state),
  ]);
  return new Set([ARTICLE, STATE, JOURNAL, ...contents]);
}

function readEntry(
  zip: ZipReader,
  entries: ReadonlyMap<string, Entry>,
  wanted: string,
  name: string,
): Uint8Array {
  const bytes = zip.read(wanted, LIMITS.entry);
  if (sha256(bytes) !== entries.get(wanted)?.sha256) throw damaged(name);
  return bytes;
}

/** Packs what the versions hold, one at a time. */
function readVersions(
  { versions }: Manifest,
  entry: (name: string) => Uint8Array,
  name: string,
  check: () => void,
): Packed[] {
  const contents = new Map<string, Packed>();
  for (const { article, state } of versions) {
    check();
    if (!contents.has(article)) {
      const bytes = entry(versionArticle(article));
      checkArticle(bytes, name);
      contents.set(article, named(article, pack(bytes), name));
    }
    if (contents.has(state)) continue;
    const bytes = entry(versionState(state));
    checkState(bytes, name);
    contents.set(state, named(state, pack(bytes), name));
  }
  return [...contents.values()];
}

function named(hash: string, packed: Packed, name: string): Packed {
  if (packed.hash !== hash) throw damaged(name);
  return packed;
}

/** Checks every photo, and lays those beside the desk's photos that are not among them. */
function layPhotos(
  zip: ZipReader,
  { photos }: Manifest,
  { desk, name }: ReadOrder,
  laid: string[],
  check: () => void,
): Checked["photos"] {
  const wanted: { photo: BundledPhoto; temporary: string }[] = [];
  for (const photo of photos) {
    const isHere = existsSync(photoPath(desk, photo.hash, photo.mediaType));
    const temporary = `${INCOMING}${randomUUID()}`;
    const path = isHere ? null : join(desk, "photos", temporary);
    if (path !== null) laid.push(path);
    const found = copyPhoto(zip, photo, path, check);
    const isWhole = found.hash === photo.hash && found.bytes === photo.bytes;
    if (!isWhole || mediaTypeOf(found.head) !== photo.mediaType) throw damaged(name);
    if (!isHere) wanted.push({ photo, temporary });
  }
  return wanted;
}

function copyPhoto(zip: ZipReader, photo: BundledPhoto, path: string | null, check: () => void) {
  const handle = path === null ? null : openSync(path, "wx", 0o600);
  const out = outgoing(path ?? "");
  const put = (piece: Uint8Array) => {
    for (let at = 0; handle !== null && at < piece.length; ) at += writeSync(handle, piece, at);
  };
  let bytes = 0;
  let head = new Uint8Array();
  try {
    const hash = zip.stream(photoEntry(photo), LIMITS.photo, (piece) => {
      check();
      if (bytes === 0) head = piece.slice(0, HEAD_BYTES);
      bytes += piece.length;
      put(out.add(piece));
    });
    put(out.end());
    if (handle !== null) fsyncSync(handle);
    return { hash, bytes, head };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
