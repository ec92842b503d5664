import { createHash } from "node:crypto";
import { readSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";
import { damaged, foreign, tooLarge } from "./bundle-problem.ts";
import { LIMITS } from "./layout.ts";
import { SEAL_BYTES } from "./seal.ts";

/** One file in a ZIP, as the directory at its end tells. Its name is a name, never a path. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly bytes: number;
}

interface Found extends ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly at: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 1024 * 1024;

/**
 * Reads the ZIPs that {@link ZipWriter} writes and refuses any other: stored or deflated, without
 * encryption, parts or 64-bit fields. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export class ZipReader {
  readonly #handle: number;
  readonly #size: number;
  readonly #name: string;
  readonly #found = new Map<string, Found>();
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];

  /** Throws a Problem where the directory cannot be read. `name` is the file's, for sentences. */
  constructor(handle: number, size: number, name: string) {
    this.#handle = handle;
    this.#size = size;
    this.#name = name;
    const found = this.#directory();
    for (const entry of found) this.#found.set(entry.name, entry);
    if (this.#found.size !== found.length) throw damaged(name);
    this.entries = found;
  }

  /** What the entry holds, unpacked: never more than the directory said, and as its CRC says. */
  read(name: string, largest: number): Uint8Array {
    const entry = this.#entry(name);
    if (entry.bytes > largest || entry.packed > largest) throw tooLarge(this.#name);
    const packed = this.#bytes(this.#dataAt(entry), entry.packed);
    const bytes = entry.method === STORED ? packed : this.#inflated(packed, entry.bytes);
    if (bytes.length !== entry.bytes || crc32(bytes) !== entry.crc) throw damaged(this.#name);
    return bytes;
  }

  /** A stored entry piece by piece; answers with its SHA-256. */
  stream(name: string, largest: number, take: (piece: Uint8Array) => void): string {
    const entry = this.#entry(name);
    if (entry.bytes > largest) throw tooLarge(this.#name);
    if (entry.method !== STORED || entry.packed !== entry.bytes) throw damaged(this.#name);
    const start = this.#dataAt(entry);
    const hash = createHash("sha256");
    for (let at = 0; at < entry.bytes; at += CHUNK) {
      const piece = this.#bytes(start + at, Math.min(CHUNK, entry.bytes - at));
      hash.update(piece);
      take(piece);
    }
    return hash.digest("hex");
  }

  #entry(name: string): Found {
    const entry = this.#found.get(name);
    if (entry === undefined) throw damaged(this.#name);
    return entry;
  }

  #inflated(packed: Uint8Array, bytes: number): Uint8Array {
    try {
      // Never unpacks further than what was declared: a bomb ends here.
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) });
    } catch (error) {
      throw damaged(this.#name, error);
    }
  }

  #dataAt({ at, name }: Found): number {
    const head = this.#view(at, LOCAL_BYTES);
    if (head.getUint32(0, true) !== LOCAL) throw damaged(this.#name);
    const nameBytes = head.getUint16(26, true);
    const start = at + LOCAL_BYTES;
    if (latin(this.#bytes(start, nameBytes)) !== name) throw damaged(this.#name);
    return start + nameBytes + head.getUint16(28, true);
  }

  #directory(): Found[] {
    const endAt = this.#size - SEAL_BYTES - END_BYTES;
    if (endAt < 0) throw foreign(this.#name);
    const end = this.#view(endAt, END_BYTES);
    if (end.getUint32(0, true) !== END) throw foreign(this.#name);
    const count = end.getUint16(10, true);
    const bytes = end.getUint32(12, true);
    const start = end.getUint32(16, true);
    if (count > LIMITS.count || start + bytes !== endAt) throw damaged(this.#name);
    return this.#rows(this.#view(start, bytes), count);
  }

  #rows(directory: DataView, count: number): Found[] {
    const rows: Found[] = [];
    let at = 0;
    while (rows.length < count) {
      if (at + CENTRAL_BYTES > directory.byteLength) throw damaged(this.#name);
      const row = new DataView(directory.buffer, directory.byteOffset + at);
      const nameBytes = row.getUint16(28, true);
      const next = CENTRAL_BYTES + nameBytes + row.getUint16(30, true) + row.getUint16(32, true);
      if (row.getUint32(0, true) !== CENTRAL || at + next > directory.byteLength) {
        throw damaged(this.#name);
      }
      const nameAt = directory.byteOffset + at + CENTRAL_BYTES;
      rows.push(rowOf(row, latin(new Uint8Array(directory.buffer, nameAt, nameBytes))));
      at += next;
    }
    const isWhole = at === directory.byteLength;
    if (!isWhole || rows.some(({ method }) => method !== STORED && method !== DEFLATED)) {
      throw damaged(this.#name);
    }
    return rows;
  }

  #view(at: number, length: number): DataView {
    const bytes = this.#bytes(at, length);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  #bytes(at: number, length: number): Uint8Array {
    // Before room is made for it: a length may be anything.
    if (at + length > this.#size) throw damaged(this.#name);
    const bytes = new Uint8Array(length);
    let read = 0;
    while (read < length) {
      const more = readSync(this.#handle, bytes, read, length - read, at + read);
      if (more === 0) throw damaged(this.#name);
      read += more;
    }
    return bytes;
  }
}

function rowOf(row: DataView, name: string): Found {
  return {
    name,
    method: row.getUint16(10, true),
    crc: row.getUint32(16, true),
    packed: row.getUint32(20, true),
    bytes: row.getUint32(24, true),
    at: row.getUint32(42, true),
  };
}

/** Every name in a bundle is plain ASCII; any other is none of its names either way. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
