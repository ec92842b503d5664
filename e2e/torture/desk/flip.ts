import { closeSync, openSync, readSync, statSync, writeSync } from "node:fs";
import type { Random } from "../random.ts";

/** Turns one bit of a file over, at a place of chance; answers with the place. */
export function flipIn(file: string, { below }: Random): number {
  const place = below(statSync(file).size);
  const handle = openSync(file, "r+");
  const byte = Buffer.alloc(1);
  readSync(handle, byte, 0, 1, place);
  writeSync(handle, Buffer.from([(byte[0] ?? 0) ^ (1 << below(8))]), 0, 1, place);
  closeSync(handle);
  return place;
}
