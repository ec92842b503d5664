import { createHash, createHmac } from "node:crypto";
import {
  closeSync,
  createReadStream,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { copyFile, open, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { Readable } from "node:stream";
import { keyFor } from "../../store/keyring.ts";
import { isSealed, MAGIC, type Sealing, sealing, unsealedSize, unsealing } from "./sealed-file.ts";

/**
 * The files of a desk beside its database, whether it is sealed or not: which it is, a file says by
 * its first bytes. What is written into a sealed desk's folder is sealed.
 */

const CHUNK = 1024 * 1024;
/** For what stays plain. */
export const AS_IT_IS: Sealing = { add: (bytes) => Buffer.from(bytes), end: () => Buffer.alloc(0) };

/** Whether what is written there is sealed. */
export function isSealedPlace(path: string): boolean {
  return keyFor(path, "file") !== null;
}

/** Makes of bytes that go into the file at `path` those that the disk gets. */
export function outgoing(path: string): Sealing {
  const key = keyFor(path, "file");
  return key === null ? AS_IT_IS : sealing(key);
}

/** A name that says of what a file is, for a file of that desk: in a sealed one it says that to its owner alone. */
export function nameOn(folder: string, name: string): string {
  const key = keyFor(folder, "name");
  if (key === null) return name;
  return `${createHmac("sha256", key).update(name).digest("hex")}${extname(name)}`;
}

/** What is in a file, piece by piece. Throws where a sealed one was changed. */
export function* piecesOf(path: string): Generator<Buffer> {
  if (isSealedAt(path)) yield* reading(path, (read) => unsealing(keyOf(path), read));
  else yield* rawPiecesOf(path);
}

/** A file's bytes as they lie on the disk. */
export function* rawPiecesOf(path: string): Generator<Buffer> {
  yield* reading(path, function* (read) {
    for (let piece = read(CHUNK); piece.length > 0; piece = read(CHUNK)) yield piece;
  });
}

/** Lends a function that answers with the file's next so many bytes, fewer at its end. */
function* reading(
  path: string,
  work: (read: (bytes: number) => Buffer) => Generator<Buffer>,
): Generator<Buffer> {
  const handle = openSync(path, "r");
  try {
    yield* work((bytes) => {
      const piece = Buffer.alloc(bytes);
      let got = 0;
      for (let more = 1; more > 0 && got < bytes; got += more) {
        more = readSync(handle, piece, got, bytes - got, null);
      }
      return piece.subarray(0, got);
    });
  } finally {
    closeSync(handle);
  }
}

export function bytesIn(path: string): Buffer {
  return Buffer.concat([...piecesOf(path)]);
}

/** SHA-256 of what is in it. */
export function hashIn(path: string): string {
  const hash = createHash("sha256");
  for (const piece of piecesOf(path)) hash.update(piece);
  return hash.digest("hex");
}

/** A picture for who reads it from a file or from memory: only what is sealed comes whole into memory. */
export async function pictureIn(path: string): Promise<string | Buffer> {
  return (await isSealedFile(path)) ? bytesIn(path) : path;
}

/** How many bytes are in it, and those. */
export async function openOut(path: string): Promise<{ size: number; stream: () => Readable }> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    if (!(await beginsSealed(handle))) return { size, stream: () => createReadStream(path) };
    return { size: unsealedSize(size), stream: () => Readable.from(piecesOf(path)) };
  } finally {
    await handle.close();
  }
}

/** Copies what is in a file to a place outside of the desk, where it is plain. */
export async function copyOut(source: string, target: string): Promise<void> {
  if (!(await isSealedFile(source))) return await copyFile(source, target);
  const { stream } = await openOut(source);
  await writeFile(target, stream());
}

/** The file itself where anybody can read it, else a plain copy at `place`. */
export async function plainFile(source: string, place: string): Promise<string> {
  if (!(await isSealedFile(source))) return source;
  await copyOut(source, place);
  return place;
}

/** Writes a whole file of the desk. */
export async function writeIn(
  path: string,
  bytes: Uint8Array,
  flag: "w" | "wx" = "w",
): Promise<void> {
  const out = outgoing(path);
  await writeFile(path, Buffer.concat([out.add(bytes), out.end()]), { flag, mode: 0o600 });
}

/** Copies what is in one file of the desk into another, sealed by `out`, and waits until the disk has it. */
export function rewrite(source: string, target: string, out: Sealing): void {
  const handle = openSync(target, "wx", 0o600);
  try {
    const put = (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    };
    for (const piece of piecesOf(source)) put(out.add(piece));
    put(out.end());
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export function isSealedAt(path: string): boolean {
  const handle = openSync(path, "r");
  try {
    if (fstatSync(handle).size < MAGIC.length) return false;
    const head = Buffer.alloc(MAGIC.length);
    readSync(handle, head);
    return isSealed(head);
  } finally {
    closeSync(handle);
  }
}

async function isSealedFile(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    return await beginsSealed(handle);
  } finally {
    await handle.close();
  }
}

async function beginsSealed(handle: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const head = Buffer.alloc(MAGIC.length);
  await handle.read(head, 0, head.length, 0);
  return isSealed(head);
}

function keyOf(path: string): Buffer {
  const key = keyFor(path, "file");
  if (key === null) throw new RangeError("This file is sealed, and its desk is not unlocked.");
  return key;
}
