import { closeSync, existsSync, fsyncSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { DeskEvent, Person } from "../../../shared/contract/desk.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import { photoPath } from "../photos/photo-path.ts";
import { hashIn, piecesOf } from "../seal/desk-files.ts";
import { ZipWriter } from "../sealed-zip/zip-writer.ts";
import { tooLarge } from "./bundle-problem.ts";
import type { CleanDraft } from "./clean-draft.ts";
import { contentOf, type Gathered, gather } from "./gather.ts";
import { gatherClean } from "./gather-clean.ts";
import { type Job, jobOf } from "./job.ts";
import { LIMITS, MANIFEST, photoEntry } from "./layout.ts";
import { manifestOf, type Part, partsOf } from "./parts.ts";

/** What the bundling thread is asked to write. */
export interface WriteOrder {
  /** The desk's folder. */
  readonly desk: string;
  readonly draft: DraftId;
  /** Where the bytes go: a name that nobody knows yet. */
  readonly temporary: string;
  readonly person: Person | null;
  readonly at: string;
  readonly appVersion: string;
  /** What alone is to leave; left out, all that the desk knows of the draft. */
  readonly clean?: CleanDraft | undefined;
  readonly cancel: SharedArrayBuffer;
}

export interface Written {
  readonly versions: number;
  readonly photos: number;
  readonly bytes: number;
  readonly missing: string[];
}

/**
 * Writes the bundle and waits until the disk has it. Everything is read in one transaction, so that
 * it is one moment of the draft. The same draft, person and time give the same bytes.
 */
export function writeBundle(order: WriteOrder, tell: (event: DeskEvent) => void): Written {
  if (order.clean !== undefined) return writeClean(order, order.clean, tell);
  const store = openStore(join(order.desk, "desk.sqlite"), { readonly: true });
  try {
    return store.transaction(() => write(store, order, tell));
  } finally {
    store.close();
  }
}

function write(store: Store, order: WriteOrder, tell: (event: DeskEvent) => void): Written {
  const gathered = gather(store, order.draft);
  const { whole, missing } = sortPhotos(order.desk, gathered.photos, jobOf(order.cancel));
  const parts = partsOf(gathered, (hash) => contentOf(store, hash));
  const files = new Map(whole.map((photo) => [photo, ownFile(order.desk, photo)]));
  return { ...pack(order, gathered, { parts, files }, tell), missing };
}

/** Of a draft that nobody has: new ids, no people, no history. It is never merged with this one. */
function writeClean(
  order: WriteOrder,
  clean: CleanDraft,
  tell: (event: DeskEvent) => void,
): Written {
  const { id, ...gathered } = gatherClean(clean, order.at);
  const files = new Map(clean.photos.map(({ asset, file }) => [asset, file]));
  const contents = { parts: partsOf(gathered, () => new Uint8Array()), files };
  const anonymous = { ...order, draft: id, person: null };
  return { ...pack(anonymous, gathered, contents, tell), missing: [...clean.missing] };
}

interface Contents {
  readonly parts: readonly Part[];
  /** Where the bytes of each photo lie. */
  readonly files: ReadonlyMap<PhotoAsset, string>;
}

function pack(
  order: WriteOrder,
  gathered: Gathered,
  { parts, files }: Contents,
  tell: (event: DeskEvent) => void,
): Omit<Written, "missing"> {
  const photos = [...files.keys()];
  const manifest = new TextEncoder().encode(
    `${JSON.stringify(manifestOf(gathered, parts, photos, order), null, 2)}\n`,
  );
  const total = weigh(parts, photos) + manifest.length;
  const handle = openSync(order.temporary, "wx", 0o600);
  try {
    const zip = new ZipWriter(handle, progress(order.draft, total, jobOf(order.cancel), tell));
    zip.add(MANIFEST, manifest);
    for (const { name, bytes } of parts) zip.add(name, bytes());
    for (const [photo, file] of files) zip.addFile(photoEntry(photo), piecesOf(file));
    zip.finish();
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  const { size: bytes } = statSync(order.temporary);
  return { versions: gathered.versions.length, photos: photos.length, bytes };
}

function ownFile(desk: string, { hash, mediaType }: PhotoAsset): string {
  return photoPath(desk, hash, mediaType);
}

/** Photos whose files are what their names say, and the names of the others. */
function sortPhotos(desk: string, photos: Gathered["photos"], { check }: Job) {
  const whole: PhotoAsset[] = [];
  const missing: string[] = [];
  for (const photo of photos) {
    check();
    const path = ownFile(desk, photo);
    if (existsSync(path) && isWhole(path, photo)) whole.push(photo);
    else missing.push(photo.name);
  }
  return { whole, missing };
}

function isWhole(path: string, { hash }: PhotoAsset): boolean {
  try {
    return hashIn(path) === hash;
  } catch {
    // A sealed one that was changed.
    return false;
  }
}

/** In bytes, unpacked; FILE_TOO_LARGE where no desk would open what is to be written. */
function weigh(parts: readonly Part[], photos: readonly PhotoAsset[]): number {
  const ofParts = parts.reduce((sum, { size }) => sum + size, 0);
  const total = photos.reduce((sum, { bytes }) => sum + bytes, ofParts);
  const isOver = ofParts > LIMITS.entries || total > LIMITS.bundle;
  if (isOver || parts.some(({ size }) => size > LIMITS.entry)) throw tooLarge("This draft");
  if (parts.length + photos.length >= LIMITS.count) throw tooLarge("This draft");
  return total;
}

const STEPS = 50;

/** Tells some fifty times how far it is, and stops where it was cancelled. */
function progress(draft: DraftId, total: number, { check }: Job, tell: (event: DeskEvent) => void) {
  let next = 0;
  return (done: number) => {
    check();
    if (done < next && done < total) return;
    next = done + total / STEPS;
    tell({ kind: "bundle", draft, done: Math.min(done, total), total });
  };
}
