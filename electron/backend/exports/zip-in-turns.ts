import { setImmediate as othersTurn } from "node:timers/promises";
import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";

export interface ZipPart {
  readonly bytes: Uint8Array;
  /** It is compressed already, as pictures are. */
  readonly isPacked: boolean;
}

/** So much is summed before others have their turn: some milliseconds. */
const PIECE = 4 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

const deflate = promisify(deflateRaw);

/**
 * The parts as one ZIP, in pieces that follow each other. They are compressed by Node's own threads, and the
 * host answers others meanwhile: in its own thread, fifty articles kept it from that for 200 ms.
 */
export async function zipInTurns(
  parts: ReadonlyMap<string, ZipPart>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  for (const [filename, { bytes, isPacked }] of parts) {
    const crc = await sumOf(bytes);
    const compression = isPacked ? STORED : DEFLATED;
    const entry: ZipInputFile = { filename, size: bytes.length, crc, compression };
    zip.add(entry);
    const content = await (isPacked ? bytes : deflate(bytes));
    entry.ondata?.(null, content as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  return pieces;
}

async function sumOf(bytes: Uint8Array): Promise<number> {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    sum = crc32(bytes.subarray(at, at + PIECE), sum);
    await othersTurn();
  }
  return sum;
}
