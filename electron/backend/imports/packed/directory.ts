import type { Refusals } from "./refusals.ts";

/** One file in a ZIP, as the directory at its end tells. Its name is a name, never a path. */
export interface PackedEntry {
  readonly name: string;
  /** Bytes in the ZIP. */
  readonly packed: number;
  /** Bytes that it says it has unpacked: unpacking ends there, whatever comes. */
  readonly bytes: number;
  readonly method: number;
  readonly crc: number;
  /** Where its own header stands. */
  readonly at: number;
}

export const STORED = 0;
const DEFLATED = 8;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ROW = 0x02014b50;
const ROW_BYTES = 46;
/** Of 64-bit ZIPs, which no article needs: a field of this value says "look there". */
const ELSEWHERE = 0xffffffff;
const LARGEST_DIRECTORY = 4 * 1024 * 1024;
const ENCRYPTED = 1;
const UTF8 = 1 << 11;

/**
 * The directory of a ZIP that another program wrote, without unpacking anything. Throws a refusal where
 * it has none, names more than `most` entries, or cannot be read.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function readDirectory(
  file: Blob,
  refuse: Refusals,
  most: number,
): Promise<PackedEntry[]> {
  const tailAt = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT);
  const tail = await viewOf(file, tailAt, file.size);
  const end = endIn(tail);
  if (end === null) throw refuse.foreign();
  const count = tail.getUint16(end + 10, true);
  const bytes = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  // What stands before the ZIP in its file moves everything.
  const shift = tailAt + end - bytes - start;
  if (count > most || bytes > LARGEST_DIRECTORY) throw refuse.tooLarge();
  if (start === ELSEWHERE || shift < 0) throw refuse.damaged();
  const directory = await viewOf(file, start + shift, start + shift + bytes);
  const entries = rowsOf(directory, count, shift, refuse);
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw refuse.damaged();
  return entries;
}

export async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** The last mark of an end whose comment reaches no further than the file. */
function endIn(tail: DataView): number | null {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + tail.getUint16(at + 20, true) <= tail.byteLength) return at;
  }
  return null;
}

function rowsOf(
  directory: DataView,
  count: number,
  shift: number,
  refuse: Refusals,
): PackedEntry[] {
  const rows: PackedEntry[] = [];
  for (let at = 0; rows.length < count; ) {
    if (at + ROW_BYTES > directory.byteLength) throw refuse.damaged();
    const nameBytes = directory.getUint16(at + 28, true);
    const next =
      at +
      ROW_BYTES +
      nameBytes +
      directory.getUint16(at + 30, true) +
      directory.getUint16(at + 32, true);
    if (directory.getUint32(at, true) !== ROW || next > directory.byteLength)
      throw refuse.damaged();
    rows.push(rowAt(directory, at, nameBytes, shift, refuse));
    at = next;
  }
  return rows.filter(({ name }) => !name.endsWith("/"));
}

function rowAt(
  directory: DataView,
  at: number,
  nameBytes: number,
  shift: number,
  refuse: Refusals,
): PackedEntry {
  const flags = directory.getUint16(at + 8, true);
  if ((flags & ENCRYPTED) !== 0) throw refuse.locked();
  const name = Buffer.from(directory.buffer, directory.byteOffset + at + ROW_BYTES, nameBytes);
  const entry = {
    name: tidy(name.toString((flags & UTF8) === 0 ? "latin1" : "utf8")),
    method: directory.getUint16(at + 10, true),
    crc: directory.getUint32(at + 16, true),
    packed: directory.getUint32(at + 20, true),
    bytes: directory.getUint32(at + 24, true),
    at: directory.getUint32(at + 42, true) + shift,
  };
  if (entry.packed === ELSEWHERE || entry.bytes === ELSEWHERE) throw refuse.tooLarge();
  if (entry.method !== STORED && entry.method !== DEFLATED) throw refuse.damaged();
  return entry;
}

/** Some programs write a root, or the other slash. */
function tidy(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}
