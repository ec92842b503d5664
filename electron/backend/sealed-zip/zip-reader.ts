import { createHash } from "node:crypto";
import { readSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";
import { Inflate } from "fflate";
import type { Refusals } from "./refusals.ts";
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
/** Of packed bytes; unpacked they are at most about a thousand times as many. */
const PACKED_CHUNK = 16 * 1024;

/**
 * Reads the ZIPs that {@link ZipWriter} writes and refuses any other: stored or deflated, without
 * encryption, parts or 64-bit fields. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export class ZipReader {
  readonly #handle: number;
  readonly #size: number;
  readonly #refuse: Refusals;
  readonly #found = new Map<string, Found>();
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];

  /** Throws a refusal where the directory cannot be read, or names more than `most` entries. */
  constructor(handle: number, size: number, refuse: Refusals, most: number) {
    this.#handle = handle;
    this.#size = size;
    this.#refuse = refuse;
    const found = this.#directory(most);
    for (const entry of found) this.#found.set(entry.name, entry);
    if (this.#found.size !== found.length) throw refuse.damaged();
    this.entries = found;
  }

  /** What the entry holds, unpacked: never more than the directory said, and as its CRC says. */
  read(name: string, largest: number): Uint8Array {
    const entry = this.#entry(name);
    if (entry.bytes > largest || entry.packed > largest) throw this.#refuse.tooLarge();
    const packed = this.#bytes(this.#dataAt(entry), entry.packed);
    const bytes = entry.method === STORED ? packed : this.#inflated(packed, entry.bytes);
    if (bytes.length !== entry.bytes || crc32(bytes) !== entry.crc) throw this.#refuse.damaged();
    return bytes;
  }

  /** A stored entry piece by piece; answers with its SHA-256. */
  stream(name: string, largest: number, take: (piece: Uint8Array) => void): string {
    const { method, packed, bytes } = this.#entry(name);
    if (bytes > largest) throw this.#refuse.tooLarge();
    if (method !== STORED || packed !== bytes) throw this.#refuse.damaged();
    return this.unpack(name, take);
  }

  /**
   * Any entry piece by piece, unpacked: exactly as many bytes as the directory said, or a refusal
   * that comes before more than those are given. Answers with its SHA-256.
   */
  unpack(name: string, take: (piece: Uint8Array) => void): string {
    const entry = this.#entry(name);
    const hash = createHash("sha256");
    let bytes = 0;
    for (const piece of this.#pieces(entry)) {
      bytes += piece.length;
      if (bytes > entry.bytes) throw this.#refuse.damaged();
      hash.update(piece);
      take(piece);
    }
    if (bytes !== entry.bytes) throw this.#refuse.damaged();
    return hash.digest("hex");
  }

  *#pieces(entry: Found): Generator<Uint8Array> {
    const start = this.#dataAt(entry);
    const chunk = entry.method === STORED ? CHUNK : PACKED_CHUNK;
    const inflated: Uint8Array[] = [];
    const inflate = new Inflate((piece) => inflated.push(piece));
    for (let at = 0; at < entry.packed; at += chunk) {
      const piece = this.#bytes(start + at, Math.min(chunk, entry.packed - at));
      if (entry.method === STORED) {
        yield piece;
        continue;
      }
      this.#push(inflate, piece, at + chunk >= entry.packed);
      yield* inflated.splice(0);
    }
  }

  #push(inflate: Inflate, piece: Uint8Array, final: boolean): void {
    try {
      inflate.push(piece, final);
    } catch (error) {
      throw this.#refuse.damaged(error);
    }
  }

  #entry(name: string): Found {
    const entry = this.#found.get(name);
    if (entry === undefined) throw this.#refuse.damaged();
    return entry;
  }

  #inflated(packed: Uint8Array, bytes: number): Uint8Array {
    try {
      // Never unpacks further than what was declared: a bomb ends here.
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) });
    } catch (error) {
      throw this.#refuse.damaged(error);
    }
  }

  #dataAt({ at, name }: Found): number {
    const head = this.#view(at, LOCAL_BYTES);
    if (head.getUint32(0, true) !== LOCAL) throw this.#refuse.damaged();
    const nameBytes = head.getUint16(26, true);
    const start = at + LOCAL_BYTES;
    if (latin(this.#bytes(start, nameBytes)) !== name) throw this.#refuse.damaged();
    return start + nameBytes + head.getUint16(28, true);
  }

  #directory(most: number): Found[] {
    const endAt = this.#size - SEAL_BYTES - END_BYTES;
    if (endAt < 0) throw this.#refuse.foreign();
    const end = this.#view(endAt, END_BYTES);
    if (end.getUint32(0, true) !== END) throw this.#refuse.foreign();
    const count = end.getUint16(10, true);
    const bytes = end.getUint32(12, true);
    const start = end.getUint32(16, true);
    if (count > most || start + bytes !== endAt) throw this.#refuse.damaged();
    return this.#rows(this.#view(start, bytes), count);
  }

  #rows(directory: DataView, count: number): Found[] {
    const rows: Found[] = [];
    let at = 0;
    while (rows.length < count) {
      if (at + CENTRAL_BYTES > directory.byteLength) throw this.#refuse.damaged();
      const row = new DataView(directory.buffer, directory.byteOffset + at);
      const nameBytes = row.getUint16(28, true);
      const next = CENTRAL_BYTES + nameBytes + row.getUint16(30, true) + row.getUint16(32, true);
      if (row.getUint32(0, true) !== CENTRAL || at + next > directory.byteLength) {
        throw this.#refuse.damaged();
      }
      const nameAt = directory.byteOffset + at + CENTRAL_BYTES;
      rows.push(rowOf(row, latin(new Uint8Array(directory.buffer, nameAt, nameBytes))));
      at += next;
    }
    const isWhole = at === directory.byteLength;
    if (!isWhole || rows.some(({ method }) => method !== STORED && method !== DEFLATED)) {
      throw this.#refuse.damaged();
    }
    return rows;
  }

  #view(at: number, length: number): DataView {
    const bytes = this.#bytes(at, length);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  #bytes(at: number, length: number): Uint8Array {
    // Before room is made for it: a length may be anything.
    if (at + length > this.#size) throw this.#refuse.damaged();
    const bytes = new Uint8Array(length);
    let read = 0;
    while (read < length) {
      const more = readSync(this.#handle, bytes, read, length - read, at + read);
      if (more === 0) throw this.#refuse.damaged();
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

/** Every name in such a file is plain ASCII; any other is none of its names either way. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
