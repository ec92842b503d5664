import type { PhotoMediaType } from "../../../shared/article/asset.ts";

/** What a picture's file says it is; the last two are never kept as they come. */
export type PictureKind = PhotoMediaType | "image/svg+xml" | "image/heic";

/** Bytes of a file's head that {@link pictureKind} needs: drawings may begin with a long comment. */
export const HEAD_BYTES = 1024;

/** Bytes that tell a picture of pixels. */
const TELLING = 32;
const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const AVIF = /^[\s\S]{4}ftyp(?:avif|avis|mif1[\s\S]{4}.*avif)/;
const HEIC = /^[\s\S]{4}ftyp(?:hei[cmsx]|hev[cmsx]|m[is]f1)/;
/** BigTIFF has 43 where TIFF has 42. */
const TIFF = /^(?:II[*+]\0|MM\0[*+])/;
const SVG =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>[]*>\s*)*<svg[\s>]/;

/** What kind of picture a file is by its first bytes, never by its name; null for all else. */
export function pictureKind(head: Uint8Array): PictureKind | null {
  const kept = mediaTypeOf(head);
  if (kept !== null) return kept;
  const text = Buffer.from(head.subarray(0, HEAD_BYTES)).toString("latin1");
  if (HEIC.test(text)) return "image/heic";
  return SVG.test(text) ? "image/svg+xml" : null;
}

/**
 * Those that a desk keeps as they come. Nothing but these, and drawings within their bounds, ever
 * reaches a decoder.
 */
export function mediaTypeOf(head: Uint8Array): PhotoMediaType | null {
  if (startsWith(head, JPEG)) return "image/jpeg";
  if (startsWith(head, PNG)) return "image/png";
  const text = Buffer.from(head.subarray(0, TELLING)).toString("latin1");
  if (/^GIF8[79]a/.test(text)) return "image/gif";
  if (/^RIFF[\s\S]{4}WEBP/.test(text)) return "image/webp";
  if (AVIF.test(text)) return "image/avif";
  return TIFF.test(text) ? "image/tiff" : null;
}

function startsWith(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => head[at] === byte);
}
