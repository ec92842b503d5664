import type { PhotoMediaType } from "../../../shared/article/asset.ts";

/** Bytes of a file's head that {@link mediaTypeOf} needs. */
export const HEAD_BYTES = 32;

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * What kind of picture a file says it is by its first bytes, never by its name. Null for all else:
 * nothing but these five ever reaches a decoder.
 */
export function mediaTypeOf(head: Uint8Array): PhotoMediaType | null {
  if (startsWith(head, JPEG)) return "image/jpeg";
  if (startsWith(head, PNG)) return "image/png";
  const text = Buffer.from(head.subarray(0, HEAD_BYTES)).toString("latin1");
  if (/^GIF8[79]a/.test(text)) return "image/gif";
  if (/^RIFF[\s\S]{4}WEBP/.test(text)) return "image/webp";
  return /^[\s\S]{4}ftyp(?:avif|avis|mif1[\s\S]{4}.*avif)/.test(text) ? "image/avif" : null;
}

function startsWith(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => head[at] === byte);
}
