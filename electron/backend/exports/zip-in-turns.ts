import { setImmediate as othersTurn } from "node:timers/promises";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export interface ZipPart {
  readonly bytes: Uint8Array;
  /** It is compressed already, as pictures are. */
  readonly isPacked: boolean;
}

/** So much is put in before others have their turn: some milliseconds. */
const PIECE = 256 * 1024;

/**
 * The parts as one ZIP, in pieces that follow each other. The host answers others in between: packed in
 * one go, fifty articles kept it from that for 200 ms.
 */
export async function zipInTurns(
  parts: ReadonlyMap<string, ZipPart>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  for (const [name, { bytes, isPacked }] of parts) {
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
      entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      await othersTurn();
    }
  }
  zip.end();
  return pieces;
}
