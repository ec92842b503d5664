import { crc32 } from "node:zlib";
import type { PackedEntry } from "./directory.ts";
import type { Refusals } from "./refusals.ts";

/**
 * What an entry holds. Never more than `largest` bytes are unpacked, and never more than the directory
 * said, whatever the entry really holds: a bomb ends here.
 */
export async function unpack(
  packed: PackedEntry,
  largest: number,
  refuse: Refusals,
): Promise<Uint8Array<ArrayBuffer>> {
  if (packed.bytes > largest || packed.packed > largest) throw refuse.tooLarge();
  try {
    const unpacked = await bytesOf(packed);
    if (crc32(unpacked) === packed.crc) return unpacked;
  } catch (error) {
    throw refuse.damaged(error);
  }
  throw refuse.damaged();
}

/** yauzl ends the stream with an error at the first byte too many, and where some are missing. */
async function bytesOf({ zip, entry, bytes }: PackedEntry): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Uint8Array(bytes);
  let at = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    unpacked.set(piece, at);
    at += piece.length;
  }
  return unpacked;
}
