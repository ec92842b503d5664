import { createHash } from "node:crypto";

const MARKER_APP13 = 0xed;
const MARKER_SCAN = 0xda;
const PHOTOSHOP = Buffer.from("Photoshop 3.0\0", "latin1");
const RESOURCE = Buffer.from("8BIM", "latin1");
const IIM = 0x0404;
const DIGEST = 0x0425;

/**
 * Whether a JPEG's IIM block was changed after its XMP was written: Photoshop keeps the MD5 of the
 * IIM that the XMP was made from, and tools that know IIM alone do not renew it. False where there
 * is no such digest.
 */
export function iimIsNewer(file: Buffer): boolean {
  const resources = photoshopResources(file);
  const iim = resources.get(IIM);
  const digest = resources.get(DIGEST);
  if (iim === undefined || digest === undefined || digest.length !== 16) return false;
  return !createHash("md5").update(iim).digest().equals(digest);
}

function photoshopResources(file: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  let at = 2;
  while (at + 4 <= file.length && file[at] === 0xff && file[at + 1] !== MARKER_SCAN) {
    const length = file.readUInt16BE(at + 2);
    const segment = file.subarray(at + 4, at + 2 + length);
    const isPhotoshop = segment.subarray(0, PHOTOSHOP.length).equals(PHOTOSHOP);
    if (file[at + 1] === MARKER_APP13 && isPhotoshop) {
      readResources(segment.subarray(PHOTOSHOP.length), found);
    }
    at += 2 + length;
  }
  return found;
}

/** Each: "8BIM", its number, a name padded to an even length, its size, data padded likewise. */
function readResources(segment: Buffer, found: Map<number, Buffer>): void {
  let at = 0;
  while (at + 12 <= segment.length && segment.subarray(at, at + 4).equals(RESOURCE)) {
    const number = segment.readUInt16BE(at + 4);
    const nameLength = segment[at + 6] ?? 0;
    const sizeAt = at + 6 + ((nameLength + 2) & ~1);
    if (sizeAt + 4 > segment.length) return;
    const size = segment.readUInt32BE(sizeAt);
    if (!found.has(number)) found.set(number, segment.subarray(sizeAt + 4, sizeAt + 4 + size));
    at = sizeAt + 4 + size + (size & 1);
  }
}
