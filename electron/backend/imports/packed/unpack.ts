import { crc32, inflateRawSync } from "node:zlib";
import { type PackedEntry, STORED, viewOf } from "./directory.ts";
import type { Refusals } from "./refusals.ts";

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;

/**
 * What an entry holds. Never more than `largest` bytes are unpacked, and never more than the directory
 * said, whatever the entry really holds: a bomb ends here.
 */
export async function unpack(
  file: Blob,
  entry: PackedEntry,
  largest: number,
  refuse: Refusals,
): Promise<Uint8Array<ArrayBuffer>> {
  const { at, packed, bytes, method, crc } = entry;
  if (bytes > largest || packed > largest) throw refuse.tooLarge();
  const header = await viewOf(file, at, at + HEADER_BYTES);
  if (header.byteLength < HEADER_BYTES || header.getUint32(0, true) !== HEADER) {
    throw refuse.damaged();
  }
  const start = at + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  const content = new Uint8Array(await file.slice(start, start + packed).arrayBuffer());
  if (content.length !== packed) throw refuse.damaged();
  const unpacked = method === STORED ? content : inflated(content, bytes, refuse);
  if (unpacked.length !== bytes || crc32(unpacked) !== crc) throw refuse.damaged();
  return unpacked;
}

function inflated(content: Uint8Array, bytes: number, refuse: Refusals): Uint8Array<ArrayBuffer> {
  try {
    const unpacked = inflateRawSync(content, { maxOutputLength: Math.max(1, bytes) });
    return new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
  } catch (error) {
    throw refuse.damaged(error);
  }
}
