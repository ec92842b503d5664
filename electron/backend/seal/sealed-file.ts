import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/**
 * How a sealed file lies on the disk: {@link MAGIC}, 32 random bytes, then pieces of 64 KiB, each by AES-256-GCM
 * under a key of the file's own, with the piece's number and whether it is the last as its nonce. So
 * no piece can be changed, moved, or left out at the end. It is the way of age's payload
 * (https://c2sp.org/age#payload), with the cipher that Node and Electron both have in hardware.
 */
export const MAGIC = Buffer.from("stet-sealed-1\r\n\0");
const SALT = 32;
const PIECE = 64 * 1024;
const TAG = 16;
const HEAD = MAGIC.length + SALT;

/** Bytes in, bytes for the disk out. */
export interface Sealing {
  readonly add: (bytes: Uint8Array) => Buffer;
  readonly end: () => Buffer;
}

/** Seals bytes as they come. */
export function sealing(key: Buffer): Sealing {
  const salt = randomBytes(SALT);
  const own = fileKey(key, salt);
  let waiting = Buffer.alloc(0);
  let head: Buffer = Buffer.concat([MAGIC, salt]);
  let number = 0;
  const seal = (piece: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv("aes-256-gcm", own, nonce(number, isLast));
    number += 1;
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  };
  const withHead = (pieces: Buffer[]): Buffer => {
    const all = Buffer.concat([head, ...pieces]);
    head = Buffer.alloc(0);
    return all;
  };
  return {
    add: (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      const out: Buffer[] = [];
      // The last piece is sealed as such, so one always waits.
      while (waiting.length > PIECE) {
        out.push(seal(waiting.subarray(0, PIECE), false));
        waiting = waiting.subarray(PIECE);
      }
      return withHead(out);
    },
    end: () => withHead([seal(waiting, true)]),
  };
}

/**
 * What is in a sealed file, piece by piece. `read` answers with the next so many bytes, fewer at the
 * end. Throws where a byte is not what was sealed, or the end is missing.
 */
export function* unsealing(key: Buffer, read: (bytes: number) => Buffer): Generator<Buffer> {
  const head = read(HEAD);
  if (head.length < HEAD || !isSealed(head)) throw new RangeError("That is no sealed file.");
  const own = fileKey(key, head.subarray(MAGIC.length));
  let piece = read(PIECE + TAG);
  for (let number = 0; ; number += 1) {
    const next = piece.length < PIECE + TAG ? Buffer.alloc(0) : read(PIECE + TAG);
    const isLast = next.length === 0;
    if (piece.length < TAG) throw new RangeError("The sealed file ends early.");
    const cipher = createDecipheriv("aes-256-gcm", own, nonce(number, isLast));
    cipher.setAuthTag(piece.subarray(-TAG));
    yield Buffer.concat([cipher.update(piece.subarray(0, -TAG)), cipher.final()]);
    if (isLast) return;
    piece = next;
  }
}

export function isSealed(head: Uint8Array): boolean {
  return MAGIC.equals(head.subarray(0, MAGIC.length));
}

/** Of what is in a sealed file of that size on the disk. */
export function unsealedSize(size: number): number {
  const pieces = Math.max(1, Math.ceil((size - HEAD) / (PIECE + TAG)));
  return size - HEAD - pieces * TAG;
}

function fileKey(key: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, "stet file", 32));
}

/** 11 bytes of the piece's number, and one that says whether it is the last. */
function nonce(number: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(number, 5, 6);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}
