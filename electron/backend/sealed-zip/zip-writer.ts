import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from "fflate";
import { SEAL_BYTES, seal } from "./seal.ts";

/** The same for every entry, so that the same content gives the same bytes. */
const MADE_AT = "1980-01-01T00:00:00";
const CHUNK = 1024 * 1024;

/** Writes a sealed ZIP into an open file, entry by entry, with no more than one in memory. */
export class ZipWriter {
  readonly #handle: number;
  readonly #zip: Zip;
  readonly #hash = createHash("sha256");
  /** Of the entries themselves, unpacked. */
  #written = 0;
  readonly #progress: (written: number) => void;

  /** `progress` hears after each piece how many bytes of entries are in; it may throw to stop. */
  constructor(handle: number, progress: (written: number) => void) {
    this.#handle = handle;
    this.#progress = progress;
    this.#zip = new Zip((error, chunk, final) => {
      if (error !== null) throw error;
      if (final) this.#end(chunk);
      else this.#put(chunk);
    });
  }

  /** Packed. */
  add(name: string, bytes: Uint8Array): void {
    this.#add(new ZipDeflate(name), bytes);
  }

  /** As it is, so that a glance at the file's first bytes tells what it is. */
  addStored(name: string, bytes: Uint8Array): void {
    this.#add(new ZipPassThrough(name), bytes);
  }

  #add(added: ZipDeflate | ZipPassThrough, bytes: Uint8Array): void {
    const entry = this.#entry(added);
    for (let at = 0; at === 0 || at < bytes.length; at += CHUNK) {
      this.#push(entry, bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
  }

  /** As it is, piece by piece: pictures are packed already. */
  addFile(name: string, pieces: Iterable<Uint8Array>): void {
    this.#addAll(new ZipPassThrough(name), pieces);
  }

  /** Packed, piece by piece. */
  packFile(name: string, pieces: Iterable<Uint8Array>): void {
    this.#addAll(new ZipDeflate(name), pieces);
  }

  /** fflate may hold on to what it was given: each piece is another. */
  #addAll(added: ZipDeflate | ZipPassThrough, pieces: Iterable<Uint8Array>): void {
    const entry = this.#entry(added);
    for (const piece of pieces) this.#push(entry, piece, false);
    this.#push(entry, new Uint8Array(), true);
  }

  finish(): void {
    this.#zip.end();
  }

  #entry<Entry extends ZipInputFile>(entry: Entry): Entry {
    entry.mtime = MADE_AT;
    this.#zip.add(entry);
    return entry;
  }

  #push(entry: ZipDeflate | ZipPassThrough, piece: Uint8Array, final: boolean): void {
    entry.push(piece, final);
    this.#written += piece.length;
    this.#progress(this.#written);
  }

  #put(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    for (let at = 0; at < chunk.length; ) at += writeSync(this.#handle, chunk, at);
  }

  /** The last chunk ends with the length of a comment, 0 so far: room is made for the seal. */
  #end(chunk: Uint8Array): void {
    new DataView(chunk.buffer, chunk.byteOffset).setUint16(chunk.length - 2, SEAL_BYTES, true);
    this.#put(chunk);
    writeSync(this.#handle, seal(this.#hash.digest("hex")));
  }
}
