import { createHash } from "node:crypto";
import { readSync } from "node:fs";
import type { Refusals } from "./refusals.ts";

/**
 * The ZIP's comment, its last bytes: a SHA-256 of everything before it. ZIP itself guards contents
 * alone; with this no byte of the file can change unnoticed.
 */
const WORDS = "stet bundle sha256:";
const HEX = 64;
export const SEAL_BYTES = WORDS.length + HEX;

export function seal(sha256: string): Uint8Array {
  return new TextEncoder().encode(`${WORDS}${sha256}`);
}

const CHUNK = 1024 * 1024;

/** Reads the whole file once. Throws a refusal where it has no seal, or not this content's. */
export function checkSeal(
  handle: number,
  size: number,
  { foreign, damaged }: Refusals,
  check: () => void,
): void {
  const sealed = Buffer.alloc(SEAL_BYTES);
  const end = size - SEAL_BYTES;
  if (end < 0) throw foreign();
  readSync(handle, sealed, 0, SEAL_BYTES, end);
  const text = sealed.toString("latin1");
  if (!text.startsWith(WORDS)) throw foreign();
  const hash = createHash("sha256");
  const piece = Buffer.alloc(CHUNK);
  for (let at = 0; at < end; ) {
    check();
    const read = readSync(handle, piece, 0, Math.min(CHUNK, end - at), at);
    if (read === 0) throw damaged();
    hash.update(piece.subarray(0, read));
    at += read;
  }
  if (text.slice(WORDS.length) !== hash.digest("hex")) throw damaged();
}
